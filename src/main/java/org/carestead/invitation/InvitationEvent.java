package org.carestead.invitation;

import org.carestead.grant.GrantEvent;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What became of an invitation. That it was accepted is told by {@link GrantEvent.GrantGiven}, of an offer to stand in by
 * {@link GrantEvent.StandInBegan}.
 */
public sealed interface InvitationEvent {

    InvitationId invitation();

    MemberId member();

    /** Who did it; null: the clock. */
    @Nullable
    PersonId by();

    /** A link is on its way to the address. */
    record InvitationSent(InvitationId invitation, MemberId member, PersonId by) implements InvitationEvent {}

    /** A letter was printed, the first or another; a link of before is dead. */
    record InvitationPrinted(InvitationId invitation, MemberId member, PersonId by) implements InvitationEvent {}

    /** A new link is on its way, the old one is dead. */
    record InvitationSentAgain(InvitationId invitation, MemberId member, PersonId by) implements InvitationEvent {}

    /** A new link is on its way to another address, the old one is dead. */
    record InvitationAddressCorrected(InvitationId invitation, MemberId member, PersonId by)
            implements InvitationEvent {}

    /** The member took it back. */
    record InvitationWithdrawn(InvitationId invitation, MemberId member, PersonId by) implements InvitationEvent {}

    /** Its seven days were up. */
    record InvitationExpired(
            InvitationId invitation,
            MemberId member,
            @Nullable PersonId by) implements InvitationEvent {}

    /** Its mail could not be delivered, or came back. */
    record InvitationUndelivered(
            InvitationId invitation,
            MemberId member,
            @Nullable PersonId by) implements InvitationEvent {}

    /** Somebody gave a wrong passcode. */
    record PasscodeWrong(InvitationId invitation, MemberId member, PersonId by) implements InvitationEvent {}

    /** That was the last try. */
    record InvitationLocked(InvitationId invitation, MemberId member, PersonId by) implements InvitationEvent {}

    /** Somebody with the link was not let in for another reason. */
    record AcceptanceRefused(InvitationId invitation, MemberId member, PersonId by, AcceptanceRefusal reason)
            implements InvitationEvent {}
}
