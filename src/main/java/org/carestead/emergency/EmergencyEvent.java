package org.carestead.emergency;

import java.util.List;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of emergency access. */
public sealed interface EmergencyEvent {

    Whose whose();

    /** Who did it; null: the clock, or somebody with a link out of a message. */
    @Nullable
    PersonId by();

    /** Which one it is about. */
    record Whose(EmergencyId access, MemberId member, PersonId trusted) {}

    /** The member trusts somebody with it from now on. */
    record TrustedPersonNamed(Whose whose, PersonId by) implements EmergencyEvent {}

    /** The member set other areas or another wait. */
    record TrustedPersonChanged(Whose whose, PersonId by) implements EmergencyEvent {}

    /**
     * Nobody is trusted with it any more, by the member's wish or their own; what was open has ended.
     *
     * @param by null: the caregiver takes a quiet end for a pause no longer
     */
    record TrustedPersonRemoved(Whose whose, @Nullable PersonId by) implements EmergencyEvent {}

    /**
     * The trusted person has asked; nothing is open yet.
     *
     * @param letters by which the member was told
     */
    record EmergencyAsked(Whose whose, PersonId by, List<EmergencyLetter> letters) implements EmergencyEvent {}

    /** The trusted person took the request back. */
    record EmergencyWithdrawn(Whose whose, PersonId by) implements EmergencyEvent {}

    /** The member said no, in the house or by the link in a message. */
    record EmergencyDenied(Whose whose, @Nullable PersonId by) implements EmergencyEvent {}

    /** The wait was over and it did not open: the member had paused this person. */
    record EmergencyNotOpened(Whose whose, @Nullable PersonId by) implements EmergencyEvent {}

    /**
     * The wait was over and nobody said no: it is open.
     *
     * @param letters by which the member was told
     */
    record EmergencyOpened(Whose whose, @Nullable PersonId by, List<EmergencyLetter> letters)
            implements EmergencyEvent {}

    /** It is over, by the clock or by the member. */
    record EmergencyClosed(Whose whose, @Nullable PersonId by) implements EmergencyEvent {}
}
