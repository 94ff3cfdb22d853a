package org.carestead.person;

import java.util.Locale;

/** What others may know of a person. */
public record PersonView(PersonId id, String givenName, String familyName, Locale language) {

    /** As written on a letter: given name, family name. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    /** One or two capitals for the round badge. */
    public String initials() {
        return (first(givenName) + first(familyName)).toUpperCase(language);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
