package org.carestead.member;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a member.
 *
 * @param person who signs in as this member; null while nobody has claimed the membership
 * @param birthDate null where the feed does not say
 */
public record MemberView(
        MemberId id,
        @Nullable PersonId person,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        Locale language) {

    /** As written on a letter: given name, family name. */
    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    /** One or two capitals for the round badge. */
    public String initials() {
        return Stream.of(givenName, familyName)
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .collect(joining())
                .toUpperCase(language);
    }
}
