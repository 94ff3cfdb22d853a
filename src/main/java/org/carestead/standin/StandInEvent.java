package org.carestead.standin;

import java.util.UUID;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;

/** What became of an offer to stand in. That it was accepted is told by the grant that comes of it. */
public sealed interface StandInEvent {

    /** The offer's id. */
    UUID offer();

    MemberId member();

    PersonId by();

    /** A caregiver has asked somebody to stand in at this member's. */
    record StandInOffered(UUID offer, MemberId member, PersonId by) implements StandInEvent {}

    /** The caregiver has sent it again, with a new passcode. */
    record StandInOfferedAgain(UUID offer, MemberId member, PersonId by) implements StandInEvent {}

    /** The caregiver, or the member, took the offer back. */
    record StandInWithdrawn(UUID offer, MemberId member, PersonId by) implements StandInEvent {}
}
