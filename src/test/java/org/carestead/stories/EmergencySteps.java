package org.carestead.stories;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.emergency.EmergencyOutcome;
import org.carestead.emergency.EmergencyRequests;
import org.carestead.emergency.EmergencyTime;
import org.carestead.emergency.TrustedPeople;
import org.carestead.stories.Family.Ending;

/** Sam may ask for what Rosa has named; without a no of hers it opens after her wait, for thirty days. */
final class EmergencySteps {

    private static final int OPEN_DAYS = 30;

    private final Family family;
    private final Trusted sam;
    private final TrustedPeople trusted;
    private final EmergencyRequests requests;
    private final EmergencyTime time;
    int opened;

    EmergencySteps(Family family, Trusted sam) {
        this.family = family;
        this.sam = sam;
        trusted = family.portal.getBean(TrustedPeople.class);
        requests = family.portal.getBean(EmergencyRequests.class);
        time = new EmergencyTime(family.portal);
        family.atEachEnd(this::ended);
    }

    void happens(Step.OfEmergency step) {
        switch (step) {
            case Step.Ask ask -> {
                boolean right = ask.by() == Who.SAM && sam.mayAsk(family.now());
                if (done(requests.ask(family.actor(ask.by()), requireNonNull(sam.id), "She is ill"), right, ask)) {
                    sam.asks(family.now());
                }
            }
            case Step.Refuse no -> {
                boolean right = no.by() == Who.ROSA && sam.hasAsked();
                if (done(trusted.refuse(family.actor(no.by()), requireNonNull(sam.id)), right, no)) {
                    sam.refused(family.now());
                }
            }
        }
    }

    /** Opens what nobody refused, closes what was open long enough. */
    void timeComes() {
        time.comes(requireNonNull(sam.id));
        if (sam.isDue(family.now())) {
            comesTrue(family.given(Who.SAM).orElseThrow());
        }
        Given open = sam.openBy;
        if (open != null && !family.now().isBefore(open.extraUntil)) {
            sam.openBy = null;
            if (open.isForEmergencyOnly && open.state != GrantState.ENDED) {
                family.ends(open, Ending.OVER);
            }
        }
    }

    private void comesTrue(Given sams) {
        Instant until = family.startOfDay(OPEN_DAYS + 1);
        if (sams.state == GrantState.PAUSED || sams.endedQuietly) {
            sam.refused(family.now());
            return;
        }
        opened++;
        if (sams.state == GrantState.ENDED) {
            Given only = Given.since(family.now(), time.openBy(requireNonNull(sam.id)), Who.SAM, sam.plan, until);
            only.isForEmergencyOnly = true;
            family.begins(only);
            sam.opened(only, until);
        } else {
            sams.extra = sam.plan;
            sam.opened(sams, until);
        }
    }

    /** What is asked for is refused with it. */
    void isDisowned() {
        if (sam.hasAsked()) {
            sam.refused(family.now());
        }
    }

    // A quiet end is to look like a pause, which closes nothing.
    private void ended(Given given, Ending how) {
        boolean afterAPause = how == Ending.OVER && given.sentAway && !given.isForATime();
        if (given.to == Who.SAM && (how == Ending.AWAY || how == Ending.QUIET_NO_MORE || afterAPause)) {
            sam.isTrustedNoMore();
        }
        if (given == sam.openBy && how != Ending.QUIET) {
            sam.openBy = null;
        }
    }

    private static boolean done(EmergencyOutcome outcome, boolean right, Step step) {
        boolean done = outcome instanceof EmergencyOutcome.Done;
        assertThat(done).as("whether Rosa's plan allows " + step).isEqualTo(right);
        return done;
    }
}
