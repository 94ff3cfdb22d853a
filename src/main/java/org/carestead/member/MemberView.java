package org.carestead.member;

import java.time.LocalDate;
import java.util.Locale;
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
}
