package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.approval.AnswerRuleOutcome;
import org.carestead.approval.AnswerRules;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Renewing;
import org.carestead.grant.Widening;
import org.carestead.signin.Actor;
import org.carestead.stories.Family.Ending;

/** Giving more or less, for longer or shorter, for a time not at all, and never again. */
final class GrantSteps {

    private static final int LONGEST_DAYS = 700;

    private final Family family;
    private final Grants grants;
    private final GrantLists lists;
    private final Renewing renewals;
    private final AnswerRules rules;
    private final Widening widening;
    int renewed;
    int widened;
    int narrowed;
    int resigned;

    GrantSteps(Family family) {
        this.family = family;
        grants = family.portal.getBean(Grants.class);
        lists = family.portal.getBean(GrantLists.class);
        renewals = new Renewing(family.portal);
        rules = family.portal.getBean(AnswerRules.class);
        widening = new Widening(family.portal);
    }

    void happens(Step.OfGrant step) {
        family.given(step.whose()).ifPresent(given -> happens(step, given, family.actor(step.by())));
    }

    private void happens(Step.OfGrant step, Given given, Actor actor) {
        boolean hers = step.by() == Who.ROSA && !given.isOver(family.now());
        switch (step) {
            case Step.Change change -> change(change, given, hers);
            case Step.Pause pause -> {
                Instant until = pause.days() == 0 ? null : family.now().plus(Duration.ofDays(pause.days()));
                if (done(grants.pause(actor, given.grant, until), hers, step)) {
                    given.pauses(until);
                }
            }
            case Step.Resume resume -> {
                boolean right = hers && given.state == GrantState.PAUSED && family.hasProved(Who.ROSA);
                if (done(grants.resume(actor, given.grant), right, step)) {
                    given.resumes(family.now());
                }
            }
            case Step.End end -> {
                GrantOutcome outcome =
                        end.quietly() ? grants.endQuietly(actor, given.grant) : grants.end(actor, given.grant);
                if (done(outcome, hers, step)) {
                    given.sentAway = true;
                    family.ends(given, end.quietly() ? Ending.QUIET : Ending.AWAY);
                }
            }
            case Step.Resign resign -> resign(resign, given, actor);
            case Step.Renew renew -> renew(renew, given, hers);
            case Step.Rule rule -> rule(rule, given, hers);
        }
    }

    private void change(Step.Change change, Given given, boolean hers) {
        GrantTerms wanted = family.terms(change.share());
        boolean wider = change.share().isWiderThan(given.share);
        boolean right = hers && (!wider || (family.hasProved(Who.ROSA) && !given.isForATime()));
        Actor actor = family.actor(change.by());
        int version =
                lists.givenBy(family.actor(Who.ROSA), given.grant).orElseThrow().version();
        if (wider) {
            done(grants.change(actor, given.grant, wanted, version), false, change);
        }
        if (done(widening.widen(actor, given.grant, wanted, version), right, change)) {
            widened += wider ? 1 : 0;
            narrowed += wider || change.share().equals(given.share) ? 0 : 1;
            given.becomes(change.share());
        }
    }

    // Whoever was ended quietly takes it for a pause until the last day, and leaves it like one.
    private void resign(Step.Resign resign, Given given, Actor actor) {
        boolean right =
                resign.by() == resign.whose() && (!given.isOver(family.now()) || given.seemsPaused(family.now()));
        if (done(grants.resign(actor, given.grant), right, resign)) {
            resigned++;
            family.ends(given, Ending.AWAY);
        }
    }

    private void renew(Step.Renew renew, Given given, boolean hers) {
        Instant end = family.startOfDay(renew.lastDay() + 1);
        boolean possible = renew.lastDay() >= 0 && renew.lastDay() <= LONGEST_DAYS;
        boolean longer = end.isAfter(given.ends);
        boolean right = hers && possible && (!longer || (family.hasProved(Who.ROSA) && !given.isForATime()));
        GrantOutcome outcome = renewals.until(family.actor(renew.by()), given.grant, family.day(renew.lastDay()));
        if (done(outcome, right, renew)) {
            renewed += end.equals(given.ends) ? 0 : 1;
            given.ends = end;
        }
    }

    private void rule(Step.Rule rule, Given given, boolean hers) {
        Actor actor = family.actor(rule.by());
        AnswerRuleOutcome outcome =
                rule.on() ? rules.set(actor, given.grant, BigDecimal.TEN) : rules.stop(actor, given.grant);
        boolean right = hers
                && (!rule.on()
                        || (given.share.level(Area.REFILLS) == Level.ASK_FIRST
                                && (given.ruleAnswers || family.hasProved(Who.ROSA))));
        boolean done = outcome instanceof AnswerRuleOutcome.Done;
        assertThat(done).as("whether Rosa's rule is " + rule).isEqualTo(right);
        if (done) {
            given.ruleAnswers = rule.on();
        }
    }

    private static boolean done(GrantOutcome outcome, boolean right, Step step) {
        boolean done = outcome instanceof GrantOutcome.Done;
        assertThat(done).as("whether this changes what Rosa gave: " + step).isEqualTo(right);
        return done;
    }
}
