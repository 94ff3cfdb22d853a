package org.carestead.stories;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the member has said last of one caregiver, as a person would keep it on paper. Written from product.md, not from the
 * policies.
 */
final class Given {

    final GrantId grant;
    final Who to;
    final Instant begins;
    final @Nullable Given lentBy;
    GrantState state = GrantState.ACTIVE;
    Level refills;

    /** Whether the second medicine is hidden. */
    boolean hidden;

    Instant ends;

    @Nullable
    Instant pausedUntil;

    boolean endedQuietly;

    /** Whether Rosa ended it, or had paused it when it ended. */
    boolean sentAway;

    boolean mayBeLent;
    boolean ruleAnswers;

    /** Whether nothing was given before it. */
    boolean isForEmergencyOnly;

    /** Until when everything named for an emergency comes on top. */
    Instant extraUntil = Instant.MIN;

    private Given(GrantId grant, Who to, Level refills, Instant begins, Instant ends, @Nullable Given lentBy) {
        this.grant = grant;
        this.to = to;
        this.refills = refills;
        this.begins = begins;
        this.ends = ends;
        this.lentBy = lentBy;
        this.hidden = lentBy != null && lentBy.hidden;
    }

    static Given toActUntil(GrantId grant, Who to, Instant ends) {
        return new Given(grant, to, Level.ACT, Instant.MIN, ends, null);
    }

    Given lent(GrantId standIn, Who to, Level refills, Instant begins, Instant ends) {
        return new Given(standIn, to, refills, begins, ends, this);
    }

    boolean isOver(Instant now) {
        return state == GrantState.ENDED || !now.isBefore(ends);
    }

    /** Whether it has ended and its holder takes it for a pause. */
    boolean seemsPaused(Instant now) {
        return endedQuietly && now.isBefore(ends);
    }

    /** For some days only, as all that is lent or opened in an emergency: it never becomes more or longer. */
    boolean isForATime() {
        return lentBy != null || isForEmergencyOnly;
    }

    boolean mayOrder(int medicine, Instant now) {
        return helps(now) && level(now) == Level.ACT && sees(medicine);
    }

    boolean mayAsk(int medicine, Instant now) {
        return mayAskAtAll(now) && sees(medicine);
    }

    boolean mayAskAtAll(Instant now) {
        return helps(now) && level(now).covers(Level.ASK_FIRST);
    }

    boolean isWidenedBy(Level level, boolean hide) {
        return !refills.covers(level) || (hidden && !hide);
    }

    // Whoever stands in never has more, nor longer, than whom they stand in for.
    private boolean helps(Instant now) {
        return state == GrantState.ACTIVE
                && !isOver(now)
                && !now.isBefore(begins)
                && (lentBy == null || (lentBy.mayBeLent && lentBy.helps(now)));
    }

    private Level level(Instant now) {
        if (lentBy != null && !lentBy.refills.covers(refills)) {
            return lentBy.refills;
        }
        // What was opened where nothing was given before is no more than what she leaves of it.
        return !isForEmergencyOnly && now.isBefore(extraUntil) ? Level.ACT : refills;
    }

    private boolean sees(int medicine) {
        return medicine == 0 || !(hidden || (lentBy != null && lentBy.hidden));
    }
}
