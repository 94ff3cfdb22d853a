package org.carestead.member;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of a member; it replaces what was said before.
 *
 * @param language BCP 47
 * @param state two letters (USPS), or null where the feed has none
 * @param numbers what the member can be known by, as written
 */
public record MemberRecord(
        MemberId id,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        String language,
        @Nullable String state,
        boolean deceased,
        List<Known> numbers,
        List<ContactOnFile> contacts) {

    public MemberRecord {
        numbers = List.copyOf(numbers);
        contacts = List.copyOf(contacts);
    }

    /** A number a member is known by. */
    public record Known(Kind kind, String value) {

        @Override
        public String toString() {
            return "Known[" + kind + "]";
        }
    }

    /** Who gave the number. */
    public enum Kind {
        /** The plan's own member number. */
        MEMBER,
        /** The number of a medical record, where the feed has no member number. */
        RECORD,
        /** The number on the card of whoever holds the policy. */
        SUBSCRIBER
    }
}
