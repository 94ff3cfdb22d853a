package org.carestead.stories;

import java.time.Duration;
import java.time.Instant;
import org.carestead.emergency.EmergencyId;
import org.jspecify.annotations.Nullable;

/** Whether Rosa trusts Sam with an emergency, with what, and how it stands. */
final class Trusted {

    private static final Duration AFTER_A_NO = Duration.ofDays(1);

    /** What was named last, whether or not it still is. */
    @Nullable
    EmergencyId id;

    boolean named;
    Share plan = Share.NOTHING;
    int waitDays;

    @Nullable
    Given openBy;

    private Instant asked = Instant.MIN;
    private @Nullable Instant opens;
    private Instant again = Instant.MIN;
    int removed;

    void isNamed(EmergencyId naming, Share share, int days) {
        id = naming;
        named = true;
        again = Instant.MIN;
        plan = share;
        waitDays = days;
    }

    /** For what has been asked already the longer wait counts. */
    void isChanged(Share share, int days) {
        plan = share;
        waitDays = days;
        if (opens != null && asked.plus(Duration.ofDays(days)).isAfter(opens)) {
            opens = asked.plus(Duration.ofDays(days));
        }
    }

    boolean isWidenedBy(Share share, int days) {
        return share.isWiderThan(plan) || days < waitDays;
    }

    boolean mayAsk(Instant now) {
        return named && opens == null && openBy == null && !now.isBefore(again);
    }

    void asks(Instant now) {
        asked = now;
        opens = now.plus(Duration.ofDays(waitDays));
    }

    boolean hasAsked() {
        return opens != null;
    }

    boolean isDue(Instant now) {
        return opens != null && !now.isBefore(opens);
    }

    void opened(Given by, Instant until) {
        opens = null;
        openBy = by;
        by.extraUntil = until.isBefore(by.ends) ? until : by.ends;
    }

    void refused(Instant now) {
        opens = null;
        again = now.plus(AFTER_A_NO);
    }

    void isTrustedNoMore() {
        removed += named ? 1 : 0;
        named = false;
        opens = null;
    }
}
