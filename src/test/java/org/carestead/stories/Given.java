package org.carestead.stories;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.jspecify.annotations.Nullable;

/**
 * What the member has said last of one caregiver, as a person would keep it on paper. Written from product.md, not from the
 * policies.
 */
final class Given {

    private static final Duration NEW = Duration.ofHours(24);

    final GrantId grant;
    final Who to;
    final Instant begins;
    final @Nullable Given lentBy;
    GrantState state = GrantState.ACTIVE;
    Share share;
    Instant ends;

    @Nullable
    Instant pausedUntil;

    /** Whether it is paused because nobody had used it for long. */
    boolean rests;

    boolean endedQuietly;

    /** Whether Rosa ended it, or had paused it when it ended. */
    boolean sentAway;

    boolean mayBeLent;
    boolean ruleAnswers;

    /** Whether nothing was given before it. */
    boolean isForEmergencyOnly;

    /** What is named for an emergency comes on top until then. */
    Share extra = Share.NOTHING;

    Instant extraUntil = Instant.MIN;

    /** How far they went since the last check-up. */
    final Map<Area, Level> used = new EnumMap<>(Area.class);

    /** When it was used last, or given, or given back. */
    Instant lastUse;

    private Given(GrantId grant, Who to, Share share, Instant begins, Instant ends, @Nullable Given lentBy) {
        this.grant = grant;
        this.to = to;
        this.share = share;
        this.begins = begins;
        this.ends = ends;
        this.lentBy = lentBy;
        this.lastUse = begins;
    }

    static Given since(Instant begins, GrantId grant, Who to, Share share, Instant ends) {
        return new Given(grant, to, share, begins, ends, null);
    }

    Given lent(GrantId standIn, Who to, Share share, Instant begins, Instant ends) {
        return new Given(standIn, to, new Share(share.levels(), this.share.hidden()), begins, ends, this);
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

    /** Whether it began less than a day ago: where medicines go is not yet for them to say. */
    boolean isNew(Instant now) {
        return now.isBefore(begins.plus(NEW));
    }

    boolean may(Area area, Level level, Instant now) {
        return helps(now) && level(area, now).covers(level);
    }

    boolean mayAsk(int medicine, Instant now) {
        return may(Area.REFILLS, Level.ASK_FIRST, now) && sees(medicine);
    }

    boolean sees(int medicine) {
        return medicine == 0 || !(share.hidden() || (lentBy != null && lentBy.share.hidden()));
    }

    /** A rule answers only for whoever has to ask. */
    void becomes(Share wanted) {
        share = wanted;
        ruleAnswers &= wanted.level(Area.REFILLS) == Level.ASK_FIRST;
    }

    void pauses(@Nullable Instant until) {
        state = GrantState.PAUSED;
        pausedUntil = until;
        rests = false;
    }

    void resumes(Instant now) {
        state = GrantState.ACTIVE;
        pausedUntil = null;
        lastUse = now;
    }

    void uses(Need need, Instant now) {
        used.merge(need.area(), need.level(), Share::greater);
        lastUse = now;
    }

    /** Whether they have used anything since the last check-up of what they may do now. */
    boolean hasUsedAny(Instant now) {
        return used.keySet().stream().anyMatch(area -> level(area, now) != Level.NONE);
    }

    // Whoever stands in never has more, nor longer, than whom they stand in for.
    private boolean helps(Instant now) {
        return state == GrantState.ACTIVE
                && !isOver(now)
                && !now.isBefore(begins)
                && (lentBy == null || (lentBy.mayBeLent && lentBy.helps(now)));
    }

    /** How far they could go in an area while nothing rests. */
    Level level(Area area, Instant now) {
        Level own = share.level(area);
        if (lentBy != null) {
            return Share.lesser(own, lentBy.share.level(area));
        }
        return now.isBefore(extraUntil) ? Share.greater(own, extra.level(area)) : own;
    }
}
