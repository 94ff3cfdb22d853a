package org.carestead.privacy;

import java.time.LocalDate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What of the trail is wanted; whatever is null is not asked for.
 *
 * @param member whose trail; that of the person they are when they sign in is in it
 * @param person who did it
 * @param kind what, by the name of the entry
 * @param refused only what was refused, or only what was done
 * @param from the first day, where the reader is
 * @param to the last day
 */
public record SearchFilter(
        @Nullable MemberId member,
        @Nullable PersonId person,
        @Nullable String kind,
        @Nullable Boolean refused,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All of it. */
    public static final SearchFilter ALL = new SearchFilter(null, null, null, null, null, null);
}
