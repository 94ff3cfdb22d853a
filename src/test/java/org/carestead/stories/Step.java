package org.carestead.stories;

import org.carestead.access.Level;

/** Something that somebody tries. Whose grant it is about is a caregiver; which medicine is 0 or 1. */
sealed interface Step {

    Who by();

    /** Sets what a caregiver may do about refills, and whether one medicine is hidden from them. */
    record Change(Who by, Who whose, Level refills, boolean hidden) implements Step {}

    record Pause(Who by, Who whose) implements Step {}

    record Resume(Who by, Who whose) implements Step {}

    record End(Who by, Who whose) implements Step {}

    record Resign(Who by, Who whose) implements Step {}

    /** Orders a refill. */
    record Order(Who by, int medicine) implements Step {}

    /** Prepares a refill for the member's answer. */
    record Prepare(Who by, int medicine) implements Step {}

    /** Answers, or takes back, what was prepared last. */
    record Answer(Who by, boolean yes) implements Step {}

    /** Time passes, until proofs are stale and then some. */
    record Wait(Who by, int minutes) implements Step {}

    /** The member proves again that it is her. */
    record Prove(Who by) implements Step {}
}
