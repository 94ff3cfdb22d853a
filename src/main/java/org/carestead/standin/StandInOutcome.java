package org.carestead.standin;

/** What came of a wish about a stand-in. */
public sealed interface StandInOutcome {

    /**
     * The link is under way.
     *
     * @param passcode for the caregiver to tell by telephone; it cannot be read again
     */
    record Offered(String passcode) implements StandInOutcome {

        @Override
        public String toString() {
            return "Offered[]";
        }
    }

    /** It is taken back: its link and passcode are dead. */
    record Withdrawn() implements StandInOutcome {}

    /** Nothing was done, and the attempt is recorded. */
    record Refused(StandInRefusal reason) implements StandInOutcome {}
}
