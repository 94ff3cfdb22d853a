package org.carestead.grant;

import java.time.Instant;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a grant. */
public sealed interface GrantEvent {

    GrantId grant();

    MemberId member();

    PersonId caregiver();

    /** Who did it; null: the clock. */
    @Nullable
    PersonId by();

    /** An offer was accepted, by the caregiver; from now on they may act. */
    record GrantGiven(GrantId grant, MemberId member, PersonId caregiver, PersonId by, UUID offer)
            implements GrantEvent {}

    /**
     * Somebody took a caregiver's offer to stand in; from its first day on they may act.
     *
     * @param instead the caregiver for whom they stand in
     */
    record StandInBegan(GrantId grant, MemberId member, PersonId caregiver, PersonId by, PersonId instead, UUID offer)
            implements GrantEvent {}

    /** The member lets this caregiver have somebody stand in. */
    record StandInsAllowed(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /** The member does not let them any more. */
    record StandInsStopped(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /** It reaches less far than before. */
    record GrantNarrowed(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /** It reaches further than before, at least in something. */
    record GrantWidened(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /**
     * It permits nothing until it is resumed.
     *
     * @param by null: nobody had used it for a year
     */
    record GrantPaused(
            GrantId grant,
            MemberId member,
            PersonId caregiver,
            @Nullable PersonId by) implements GrantEvent {}

    /** It permits again what it did before the pause. */
    record GrantResumed(
            GrantId grant,
            MemberId member,
            PersonId caregiver,
            @Nullable PersonId by) implements GrantEvent {}

    /** It lasts longer than before. */
    record GrantExtended(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /** It ends earlier than was said before. */
    record GrantShortened(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /**
     * Its last day is near, and both sides are told.
     *
     * @param caregiverToo false while it permits nothing: who takes a quiet end for a pause hears no more than in one
     */
    record GrantEndNears(GrantId grant, MemberId member, PersonId caregiver, Instant endsAt, boolean caregiverToo)
            implements GrantEvent {

        @Override
        public @Nullable PersonId by() {
            return null;
        }
    }

    /**
     * It is over for good. What is told of it hangs on the reason: a quiet end is nothing to the caregiver.
     *
     * @param inAPause whether it was paused; that the time of a pause is up is nothing to them either, or they could tell
     *     it from a quiet end
     */
    record GrantEnded(
            GrantId grant,
            MemberId member,
            PersonId caregiver,
            @Nullable PersonId by,
            EndReason reason,
            boolean inAPause)
            implements GrantEvent {

        /** Of one that was not paused. */
        public GrantEnded(GrantId grant, MemberId member, PersonId caregiver, @Nullable PersonId by, EndReason reason) {
            this(grant, member, caregiver, by, reason, false);
        }
    }

    /** The caregiver takes a quiet end for a pause no longer: its last day is past, or they have been given access anew. */
    record QuietEndOver(GrantId grant, MemberId member, PersonId caregiver) implements GrantEvent {

        @Override
        public @Nullable PersonId by() {
            return null;
        }
    }
}
