package org.carestead.person;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in, or of whom a member has heard. */
@Entity
class Person {

    @EmbeddedId
    private PersonId id;

    private String givenName;
    private String familyName;
    private String language;

    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    @Version
    @Nullable
    @SuppressWarnings("UnusedVariable")
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(PersonId id, PersonName name, Locale language, Instant createdAt) {
        this.id = id;
        this.givenName = name.given();
        this.familyName = name.family();
        this.language = Languages.nearest(language).getLanguage();
        this.createdAt = createdAt;
    }

    void speaks(Locale other) {
        language = Languages.nearest(other).getLanguage();
    }

    PersonView view() {
        return new PersonView(id, givenName, familyName, Locale.of(language));
    }
}
