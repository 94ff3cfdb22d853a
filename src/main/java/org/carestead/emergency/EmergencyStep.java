package org.carestead.emergency;

import java.util.EnumSet;
import java.util.Set;

/** The table of states: what can happen, from where, and where it leads. README.md draws it. */
enum EmergencyStep {
    ASK(EmergencyState.ASKED, EmergencyState.NAMED, EmergencyState.REFUSED),
    WITHDRAW(EmergencyState.NAMED, EmergencyState.ASKED),
    REFUSE(EmergencyState.REFUSED, EmergencyState.ASKED),
    OPEN(EmergencyState.OPEN, EmergencyState.ASKED),
    CLOSE(EmergencyState.NAMED, EmergencyState.OPEN),
    REMOVE(
            EmergencyState.REMOVED,
            EmergencyState.NAMED,
            EmergencyState.ASKED,
            EmergencyState.REFUSED,
            EmergencyState.OPEN);

    private final EmergencyState to;
    private final Set<EmergencyState> from;

    EmergencyStep(EmergencyState to, EmergencyState first, EmergencyState... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    EmergencyState to() {
        return to;
    }

    boolean isPossibleFrom(EmergencyState state) {
        return from.contains(state);
    }
}
