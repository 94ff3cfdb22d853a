package org.carestead.trail;

import java.time.LocalDate;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What of a feed is wanted; whatever is null is not asked for.
 *
 * @param by who did it
 * @param from the first day, where the reader is
 * @param to the last day
 * @param refusedOnly what was tried and not let happen
 */
public record FeedFilter(
        @Nullable PersonId by,
        @Nullable FeedKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean refusedOnly) {

    /** All of it. */
    public static final FeedFilter ALL = new FeedFilter(null, null, null, null, false);
}
