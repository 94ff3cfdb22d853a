package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.emergency.EmergencyId;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyOutcome;
import org.carestead.emergency.EmergencyPlan;
import org.carestead.emergency.EmergencyRequests;
import org.carestead.emergency.EmergencyTime;
import org.carestead.emergency.Naming;
import org.carestead.emergency.TrustedPeople;
import org.carestead.stories.Family.Ending;
import org.jspecify.annotations.Nullable;

/** Sam may ask for all about refills; without a no of Rosa's it opens two days later, for thirty days. */
final class EmergencySteps {

    private static final Duration AFTER_A_NO = Duration.ofDays(1);
    private static final int WAIT_DAYS = 2;
    private static final int OPEN_DAYS = 30;

    private final Family family;
    private final TrustedPeople trusted;
    private final EmergencyRequests requests;
    private final EmergencyTime time;
    private final EmergencyId id;
    private boolean named = true;
    private @Nullable Instant opens;
    private Instant again = Instant.MIN;
    private @Nullable Given openBy;
    int opened;

    EmergencySteps(Family family) {
        this.family = family;
        trusted = family.portal.getBean(TrustedPeople.class);
        requests = family.portal.getBean(EmergencyRequests.class);
        time = new EmergencyTime(family.portal);
        EmergencyOutcome outcome = new Naming(family.portal)
                .name(
                        family.actor(Who.ROSA),
                        family.actor(Who.SAM).person(),
                        new EmergencyPlan(family.terms(Level.ACT, false), WAIT_DAYS));
        assertThat(outcome).isEqualTo(new EmergencyOutcome.Done());
        id = family.portal
                .getBean(EmergencyLists.class)
                .trustedBy(family.actor(Who.ROSA))
                .getFirst()
                .id();
        family.atEachEnd(this::ended);
    }

    void happens(Step.OfEmergency step) {
        switch (step) {
            case Step.Ask ask -> {
                boolean right = ask.by() == Who.SAM
                        && named
                        && opens == null
                        && openBy == null
                        && !family.now().isBefore(again);
                if (done(requests.ask(family.actor(ask.by()), id, "Rosa is in hospital"), right, ask)) {
                    opens = family.now().plus(Duration.ofDays(WAIT_DAYS));
                }
            }
            case Step.Refuse no -> {
                boolean right = no.by() == Who.ROSA && opens != null;
                if (done(trusted.refuse(family.actor(no.by()), id), right, no)) {
                    refused();
                }
            }
        }
    }

    /** Opens what nobody refused, closes what was open long enough. */
    void timeComes() {
        time.comes(id);
        if (opens != null && !family.now().isBefore(opens)) {
            comesTrue(family.given(Who.SAM).orElseThrow());
        }
        Given open = openBy;
        if (open != null && !family.now().isBefore(open.extraUntil)) {
            openBy = null;
            if (open.isForEmergencyOnly && open.state != GrantState.ENDED) {
                family.ends(open, Ending.OVER);
            }
        }
    }

    private void comesTrue(Given sams) {
        Instant until = family.startOfDay(OPEN_DAYS + 1);
        if (sams.state == GrantState.PAUSED || sams.endedQuietly) {
            refused();
            return;
        }
        opens = null;
        opened++;
        if (sams.state == GrantState.ENDED) {
            Given only = Given.toActUntil(time.openBy(id), Who.SAM, until);
            only.isForEmergencyOnly = true;
            family.begins(only);
            openBy = only;
        } else {
            openBy = sams;
        }
        openBy.extraUntil = until.isBefore(openBy.ends) ? until : openBy.ends;
    }

    /** What is asked for is refused with it. */
    void isDisowned() {
        if (opens != null) {
            refused();
        }
    }

    private void refused() {
        opens = null;
        again = family.now().plus(AFTER_A_NO);
    }

    // A quiet end is to look like a pause, which closes nothing.
    private void ended(Given given, Ending how) {
        boolean afterAPause = how == Ending.OVER && given.sentAway && !given.isForATime();
        if (given.to == Who.SAM && (how == Ending.AWAY || how == Ending.QUIET_NO_MORE || afterAPause)) {
            named = false;
            opens = null;
        }
        if (given == openBy && how != Ending.QUIET) {
            openBy = null;
        }
    }

    private static boolean done(EmergencyOutcome outcome, boolean right, Step step) {
        boolean done = outcome instanceof EmergencyOutcome.Done;
        assertThat(done).as("whether Rosa's plan allows " + step).isEqualTo(right);
        return done;
    }
}
