package org.carestead.grant;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.Permissions;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A grant as the caregiver sees it: for whom, how far, until when. Nothing of what is hidden from them.
 *
 * @param relationship what the caregiver is to the member
 * @param restsSince since when it is paused because they had not used it for a year; null after any other pause
 * @param openUntil until when an emergency has opened more; null where it has not
 * @param forATime whether it is for some days from the start: a stand-in's, or an emergency's
 */
public record HelpedMember(
        GrantId grant,
        MemberId member,
        String memberName,
        String memberInitials,
        Relationship relationship,
        Permissions permissions,
        GrantState state,
        @Nullable Instant restsSince,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant openUntil,
        boolean forATime) {}
