package org.carestead.grant;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A grant as the member sees it.
 *
 * @param now what is allowed at this moment: the terms, and on top what an emergency has opened
 * @param openUntil until when an emergency has opened more; null where it has not
 * @param pausedUntil null while it is not paused, or paused until resumed
 * @param restsSince since when it is paused because nobody had used it for a year; null where the member has paused it
 * @param forATime whether it stands in for another, or is an emergency's: it cannot be made more or longer
 * @param version what to hand back with a change, so that nobody overwrites what they have not seen
 */
public record GrantView(
        GrantId id,
        PersonId caregiver,
        String caregiverName,
        String caregiverInitials,
        Basis basis,
        Relationship relationship,
        GrantTerms terms,
        GrantTerms now,
        @Nullable Instant openUntil,
        GrantState state,
        @Nullable EndReason endReason,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant pausedUntil,
        @Nullable Instant restsSince,
        @Nullable Instant endedAt,
        long uses,
        @Nullable Instant lastUsedAt,
        boolean forATime,
        int version) {}
