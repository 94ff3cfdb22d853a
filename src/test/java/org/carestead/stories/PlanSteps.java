package org.carestead.stories;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyOutcome;
import org.carestead.emergency.EmergencyPlan;
import org.carestead.emergency.Naming;
import org.carestead.emergency.TrustedPeople;
import org.carestead.signin.Actor;
import org.carestead.stories.Family.Ending;

/** Rosa trusts Sam with an emergency, from the first day on; she changes with what, ends it, and does so again. */
final class PlanSteps {

    private final Family family;
    private final Trusted sam;
    private final Naming naming;
    private final TrustedPeople trusted;
    private final EmergencyLists lists;
    int named;
    int changed;
    int closed;

    PlanSteps(Family family, Trusted sam) {
        this.family = family;
        this.sam = sam;
        naming = new Naming(family.portal);
        trusted = family.portal.getBean(TrustedPeople.class);
        lists = family.portal.getBean(EmergencyLists.class);
        happens(new Step.Name(Who.ROSA, Share.of(Level.ACT, Level.ACT, false), 2));
    }

    void happens(Step.OfPlan step) {
        Actor actor = family.actor(step.by());
        boolean hers = step.by() == Who.ROSA && sam.named;
        switch (step) {
            case Step.Name name -> name(name, actor);
            case Step.Plan plan -> change(plan, actor, hers && sam.openBy == null);
            case Step.Close close -> {
                if (done(trusted.close(actor, requireNonNull(sam.id)), hers && sam.openBy != null, close)) {
                    closed++;
                    closes();
                }
            }
            case Step.Remove remove -> {
                if (done(trusted.remove(actor, requireNonNull(sam.id)), hers, remove)) {
                    sam.isTrustedNoMore();
                    closes();
                }
            }
        }
    }

    // Whoever has no access of their own at this moment, or a paused one, is not named.
    private void name(Step.Name name, Actor actor) {
        boolean helps = family.given(Who.SAM)
                .filter(given -> given.state == GrantState.ACTIVE && !given.isOver(family.now()))
                .isPresent();
        boolean right = name.by() == Who.ROSA && family.hasProved(Who.ROSA) && helps && !sam.named;
        EmergencyPlan plan = new EmergencyPlan(family.terms(name.share()), name.waitDays());
        if (done(naming.name(actor, family.actor(Who.SAM).person(), plan), right, name)) {
            named++;
            sam.isNamed(lists.trustedBy(family.actor(Who.ROSA)).getFirst().id(), name.share(), name.waitDays());
        }
    }

    private void change(Step.Plan change, Actor actor, boolean possible) {
        boolean wider = sam.isWidenedBy(change.share(), change.waitDays());
        boolean right = possible && (!wider || family.hasProved(Who.ROSA));
        EmergencyPlan plan = new EmergencyPlan(family.terms(change.share()), change.waitDays());
        if (wider) {
            done(trusted.change(actor, requireNonNull(sam.id), plan), false, change);
        }
        if (done(naming.widen(actor, requireNonNull(sam.id), plan), right, change)) {
            changed++;
            sam.isChanged(change.share(), change.waitDays());
        }
    }

    // What came on top goes; what there was for the emergency only ends.
    private void closes() {
        Given open = sam.openBy;
        sam.openBy = null;
        if (open != null) {
            open.extraUntil = Instant.MIN;
            if (open.isForEmergencyOnly && open.state != GrantState.ENDED) {
                open.sentAway = true;
                family.ends(open, Ending.OVER);
            }
        }
    }

    private static boolean done(EmergencyOutcome outcome, boolean right, Step step) {
        boolean done = outcome instanceof EmergencyOutcome.Done;
        assertThat(done).as("whether Rosa can plan this: " + step).isEqualTo(right);
        return done;
    }
}
