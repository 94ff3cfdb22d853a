package org.carestead.asking;

import java.util.Locale;
import org.carestead.person.EmailAddress;
import org.carestead.person.Languages;
import org.carestead.person.PersonName;

/**
 * Somebody without an account, as they call themselves.
 *
 * @param email where they have read, or are to read, a code
 */
record Stranger(PersonName name, EmailAddress email, Locale language) {

    private static final String BETWEEN = "\n";

    static Stranger of(String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Stranger(
                new PersonName(parts[0], parts[1]),
                new EmailAddress(parts[2]),
                Languages.nearest(Locale.forLanguageTag(parts[3])));
    }

    String text() {
        return String.join(BETWEEN, name.given(), name.family(), email.value(), language.getLanguage());
    }

    @Override
    public String toString() {
        return "Stranger[]";
    }
}
