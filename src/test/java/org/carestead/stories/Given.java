package org.carestead.stories;

import org.carestead.access.GrantState;
import org.carestead.access.Level;

/**
 * What the member has said last of one caregiver, as a person would keep it on paper. Written from product.md, not from the
 * policies.
 *
 * @param hidden whether the second medicine is hidden
 */
record Given(GrantState state, Level refills, boolean hidden) {

    static final Given AT_FIRST = new Given(GrantState.ACTIVE, Level.ACT, false);

    boolean sees(int medicine) {
        return medicine == 0 || !hidden;
    }

    boolean mayOrder(int medicine) {
        return state == GrantState.ACTIVE && refills == Level.ACT && sees(medicine);
    }

    boolean mayAsk(int medicine) {
        return state == GrantState.ACTIVE && refills.covers(Level.ASK_FIRST) && sees(medicine);
    }

    boolean isWidenedBy(Level level, boolean hide) {
        return !refills.covers(level) || (hidden && !hide);
    }

    boolean isOver() {
        return state == GrantState.ENDED;
    }

    Given with(GrantState next) {
        return new Given(next, refills, hidden);
    }

    Given with(Level level, boolean hide) {
        return new Given(state, level, hide);
    }
}
