package org.carestead.priorauthorization;

import java.util.EnumSet;
import java.util.Set;

/** How a step stands. */
public enum StepState {
    /** Written by somebody who must ask first; the member has not answered. */
    PREPARED,
    /** On its way to the plan or the prescriber, who have not said anything yet. */
    SENT,
    /** The plan's feed has told what came of it. */
    ANSWERED,
    /** Taken back by whoever sent it, or by the member. */
    TAKEN_BACK,
    /** The member said no, nobody answered in time, or it was not possible any more. */
    DROPPED;

    /** Where it can go from here. README.md draws it. */
    Set<StepState> next() {
        return switch (this) {
            case PREPARED -> EnumSet.of(SENT, DROPPED);
            case SENT -> EnumSet.of(ANSWERED, TAKEN_BACK);
            case ANSWERED, TAKEN_BACK, DROPPED -> EnumSet.noneOf(StepState.class);
        };
    }
}
