package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.checkup.CheckUp;
import org.carestead.checkup.CheckUpOutcome;
import org.carestead.checkup.CheckUps;
import org.carestead.checkup.UseTime;

/** What nobody uses goes: where Rosa presses the one button of her check-up, and by itself after a year. */
final class CheckUpSteps {

    private static final Duration SETTLED = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    private final Family family;
    private final CheckUps checkUps;
    private final UseTime time;
    int answered;
    int narrowed;
    int paused;
    int rested;

    CheckUpSteps(Family family) {
        this.family = family;
        checkUps = family.portal.getBean(CheckUps.class);
        time = new UseTime(family.portal);
    }

    void happens(Step.CheckUp step) {
        CheckUp seen = checkUps.of(family.actor(Who.ROSA)).orElseThrow();
        CheckUpOutcome outcome = step.narrows()
                ? checkUps.narrow(family.actor(step.by()), seen)
                : checkUps.keep(family.actor(step.by()), seen);
        boolean done = outcome instanceof CheckUpOutcome.Done;
        assertThat(done).as("whether it is hers: " + step).isEqualTo(step.by() == Who.ROSA);
        if (done) {
            answered++;
            family.all().stream()
                    .filter(given -> step.narrows() && given.state == GrantState.ACTIVE)
                    .filter(given -> !given.isOver(family.now()) && !given.share.isNothing())
                    .filter(given -> !family.now().isBefore(given.begins.plus(SETTLED)))
                    .forEach(this::takesBackUnused);
            family.all().forEach(given -> given.used.clear());
        }
    }

    private void takesBackUnused(Given given) {
        Share left = given.share.asFarAs(given.used);
        if (!given.hasUsedAny(family.now())) {
            given.pauses(null);
            paused++;
        } else if (!left.equals(given.share)) {
            given.becomes(left);
            narrowed++;
        }
    }

    /** What nobody has used for a year rests. */
    void timeComes(Given given) {
        time.comes(given.grant);
        Instant now = family.now();
        boolean rests = given.state == GrantState.ACTIVE
                && !given.isOver(now)
                && !given.share.isNothing()
                && !now.isBefore(given.lastUse.plus(YEAR));
        if (rests) {
            given.pauses(null);
            given.rests = true;
            rested++;
        }
    }
}
