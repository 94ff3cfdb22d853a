package org.carestead.stories;

import java.time.Duration;
import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.grant.GrantTime;

/** Time passes; what was to happen meanwhile is noted when the tasks run, which nobody waits for. */
final class TimeSteps {

    // Longer, and hardly any access would be left.
    private static final int MOST_DAYS = 600;

    private final Family family;
    private final EmergencySteps emergency;
    private final CheckUpSteps use;
    private final GrantTime time;
    private int days;

    TimeSteps(Family family, EmergencySteps emergency, CheckUpSteps use) {
        this.family = family;
        this.emergency = emergency;
        this.use = use;
        time = new GrantTime(family.portal);
    }

    void happens(Step.OfTime step) {
        switch (step) {
            case Step.Wait wait -> family.passes(Duration.ofMinutes(wait.minutes()));
            case Step.Sleep sleep -> {
                if (days + sleep.days() <= MOST_DAYS) {
                    days += sleep.days();
                    family.passes(Duration.ofDays(sleep.days()));
                }
            }
            case Step.Tasks() -> {
                family.all().forEach(this::comes);
                emergency.timeComes();
            }
            case Step.Prove prove -> family.proves(prove.by());
        }
    }

    private void comes(Given given) {
        time.comes(given.grant);
        Instant now = family.now();
        if (given.state != GrantState.ENDED && given.isOver(now)) {
            family.ends(given, Family.Ending.OVER);
        } else if (given.endedQuietly && !now.isBefore(given.ends)) {
            family.isQuietNoMore(given);
        }
        Instant until = given.pausedUntil;
        if (given.state == GrantState.PAUSED && until != null && !now.isBefore(until)) {
            given.resumes(now);
        }
        use.timeComes(given);
    }
}
