package org.carestead.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.carestead.vault.Vault;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Where somebody can be reached. The table remembers what was on file when, hence only changed columns are written. */
@Entity
@DynamicUpdate
class ContactPoint {

    @EmbeddedId
    private ContactPointId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private byte[] sealedAddress;

    @Nullable
    private Instant verifiedAt;

    private @Nullable Instant failedAt;

    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    @Version
    @Nullable
    @SuppressWarnings("UnusedVariable")
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected ContactPoint() {}

    ContactPoint(PersonId person, ContactKind kind, byte[] sealedAddress, Instant now) {
        this.id = ContactPointId.next();
        this.person = person;
        this.kind = kind;
        this.sealedAddress = sealedAddress;
        this.createdAt = now;
    }

    /** The person has read a code there. */
    ContactPointVerified verified(Instant now) {
        verifiedAt = now;
        failedAt = null;
        return new ContactPointVerified(person, id, kind, now);
    }

    /** Nothing arrives there any more; false where that is known already. */
    boolean fails(Instant now) {
        boolean news = failedAt == null;
        failedAt = news ? now : failedAt;
        return news;
    }

    /** The person says that it works again; false where it never failed. */
    boolean isTrusted() {
        boolean news = failedAt != null;
        failedAt = null;
        return news;
    }

    ContactPointId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    ContactKind kind() {
        return kind;
    }

    boolean isVerified() {
        return verifiedAt != null;
    }

    ContactPointView view(Vault vault) {
        return new ContactPointView(id, kind, vault.open(sealedAddress), isVerified(), failedAt != null);
    }
}
