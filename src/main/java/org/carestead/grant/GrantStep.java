package org.carestead.grant;

import java.util.EnumSet;
import java.util.Set;
import org.carestead.access.GrantState;

/** The table of states: what can happen to a grant, from where, and where it leads. README.md draws it. */
enum GrantStep {
    PAUSE(GrantState.PAUSED, GrantState.ACTIVE, GrantState.PAUSED),
    RESUME(GrantState.ACTIVE, GrantState.PAUSED),
    END(GrantState.ENDED, GrantState.ACTIVE, GrantState.PAUSED);

    private final GrantState to;
    private final Set<GrantState> from;

    GrantStep(GrantState to, GrantState first, GrantState... rest) {
        this.to = to;
        this.from = EnumSet.of(first, rest);
    }

    GrantState to() {
        return to;
    }

    boolean isPossibleFrom(GrantState state) {
        return from.contains(state);
    }
}
