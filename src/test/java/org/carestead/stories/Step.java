package org.carestead.stories;

import org.carestead.access.Level;

/** Something that somebody tries. Whose grant it is about is a caregiver; which medicine is 0 or 1; days count from today. */
sealed interface Step {

    /** About what Rosa gives; each is hers, but all try. */
    sealed interface OfGrant extends Step {
        Who by();

        Who whose();
    }

    /** About her medicines. */
    sealed interface OfRefill extends Step {
        Who by();
    }

    /** About standing in for Dana. */
    sealed interface OfStandIn extends Step {
        Who by();
    }

    /** Invites a caregiver whose access has ended, who accepts at once. */
    record Invite(Who by, Who whose, Level refills, int lastDay) implements Step {}

    /** Says that what a helper ordered last was not OK. */
    record Disown(Who by, Who whose) implements Step {}

    /** About Sam, whom Rosa trusts in an emergency. */
    sealed interface OfEmergency extends Step {
        Who by();
    }

    /** Nobody does it. */
    sealed interface OfTime extends Step {}

    /** Sets what a caregiver may do about refills, and whether one medicine is hidden from them. */
    record Change(Who by, Who whose, Level refills, boolean hidden) implements OfGrant {}

    /** Until resumed, where the days are none. */
    record Pause(Who by, Who whose, int days) implements OfGrant {}

    record Resume(Who by, Who whose) implements OfGrant {}

    record End(Who by, Who whose, boolean quietly) implements OfGrant {}

    record Resign(Who by, Who whose) implements OfGrant {}

    /** Lets the access last until this day, later or earlier than before. */
    record Renew(Who by, Who whose, int lastDay) implements OfGrant {}

    /** Has a rule answer for the member, or no longer. */
    record Rule(Who by, Who whose, boolean on) implements OfGrant {}

    /** Orders a refill. */
    record Order(Who by, int medicine) implements OfRefill {}

    /** Prepares a refill for the member's answer. */
    record Prepare(Who by, int medicine) implements OfRefill {}

    /** Answers, or takes back, what was prepared last. */
    record Answer(Who by, boolean yes) implements OfRefill {}

    /** Lets Dana have somebody stand in, or no longer. */
    record HandOver(Who by, boolean on) implements OfStandIn {}

    /** Asks Leo to stand in for Dana, which he does. */
    record Offer(Who by, Level refills, int from, int lastDay) implements OfStandIn {}

    /** Takes back what was handed over. */
    record Recall(Who by) implements OfStandIn {}

    /** Asks for what Rosa named for an emergency. */
    record Ask(Who by) implements OfEmergency {}

    /** Says no to it. */
    record Refuse(Who by) implements OfEmergency {}

    /** Time passes, until proofs are stale and then some. */
    record Wait(int minutes) implements OfTime {}

    /** Whole days pass; what was to happen in time has not been noted yet. */
    record Sleep(int days) implements OfTime {}

    /** What was to happen by now is noted, perhaps late. */
    record Tasks() implements OfTime {}

    /** Somebody proves again who they are. */
    record Prove(Who by) implements OfTime {}
}
