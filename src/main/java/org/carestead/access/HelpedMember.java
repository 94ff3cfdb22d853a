package org.carestead.access;

import java.time.Instant;
import org.carestead.member.MemberId;

/**
 * A grant as the caregiver sees it: for whom, how far, until when. Nothing of what is hidden from them.
 *
 * @param relationship what the caregiver is to the member
 */
public record HelpedMember(
        GrantId grant,
        MemberId member,
        String memberName,
        String memberInitials,
        Relationship relationship,
        Permissions permissions,
        GrantState state,
        Instant endsAt) {}
