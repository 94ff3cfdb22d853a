package org.carestead.access;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What came of somebody's attempt to do something for a member. What members do for themselves is told by others. */
public sealed interface ActingEvent {

    /** Who tried. */
    PersonId by();

    /** A caregiver was let in, to look or to act. */
    record Acted(PersonId by, MemberId member, GrantId grant, Need need) implements ActingEvent {}

    /** A caregiver wanted to do what the member wants to answer first; nothing was done. */
    record ApprovalNeeded(PersonId by, MemberId member, GrantId grant, Need need) implements ActingEvent {}

    /**
     * Somebody was refused.
     *
     * @param member null where there is no such member
     * @param grant null for a stranger
     */
    record ActingRefused(
            PersonId by,
            @Nullable MemberId member,
            @Nullable GrantId grant,
            Need need,
            Refusal reason) implements ActingEvent {}
}
