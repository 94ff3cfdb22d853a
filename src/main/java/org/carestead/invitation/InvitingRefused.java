package org.carestead.invitation;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wanted to invite, or to change an invitation, and was refused.
 *
 * @param invitation null where none was named or there is none
 * @param member for whom; null where there is none
 */
public record InvitingRefused(
        @Nullable InvitationId invitation, @Nullable MemberId member, PersonId by, InvitationRefusal reason) {}
