package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Lending;
import org.carestead.grant.StandInGrants;
import org.carestead.invitation.AcceptanceOutcome;
import org.carestead.invitation.AcceptanceRefusal;
import org.carestead.invitation.Acceptances;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.carestead.standin.NewStandIn;
import org.carestead.standin.StandInLists;
import org.carestead.standin.StandInOutcome;
import org.carestead.standin.StandIns;
import org.carestead.stories.Family.Ending;

/** Dana hands over part of what she may do, where Rosa lets her, and Leo takes it at once. */
final class StandInSteps {

    private final Family family;
    private final StandInGrants allowed;
    private final Lending lending;
    private final StandIns standIns;
    private final StandInLists lists;
    private final Acceptances acceptances;
    int begun;
    int sentBack;

    StandInSteps(Family family) {
        this.family = family;
        allowed = family.portal.getBean(StandInGrants.class);
        lending = new Lending(family.portal);
        standIns = family.portal.getBean(StandIns.class);
        lists = family.portal.getBean(StandInLists.class);
        acceptances = family.portal.getBean(Acceptances.class);
    }

    void happens(Step.OfStandIn step) {
        Given danas = family.given(Who.DANA).orElseThrow();
        Actor actor = family.actor(step.by());
        switch (step) {
            case Step.HandOver handOver -> handOver(handOver, danas, actor);
            case Step.Offer offer -> offer(offer, danas, actor);
            case Step.Recall recall ->
                family.given(Who.LEO).ifPresent(leos -> {
                    boolean right =
                            recall.by() == Who.DANA && (!leos.isOver(family.now()) || leos.seemsPaused(family.now()));
                    if (done(allowed.recall(actor, leos.grant), right, recall)) {
                        family.ends(leos, Ending.OVER);
                    }
                });
        }
    }

    private void handOver(Step.HandOver step, Given danas, Actor actor) {
        boolean hers = step.by() == Who.ROSA && !danas.isOver(family.now());
        if (step.on()) {
            boolean right = hers && family.hasProved(Who.ROSA);
            danas.mayBeLent |= done(lending.allow(actor, danas.grant), right, step);
        } else if (done(allowed.stop(actor, danas.grant), hers, step)) {
            danas.mayBeLent = false;
            family.endLoansOf(danas, Ending.OVER);
        }
    }

    private void offer(Step.Offer offer, Given danas, Actor actor) {
        boolean free = family.given(Who.LEO)
                .filter(leos -> !leos.isOver(family.now()) || leos.seemsPaused(family.now()))
                .isEmpty();
        Instant ends = family.startOfDay(offer.lastDay() + 1);
        boolean right = free
                && offer.by() == Who.DANA
                && family.hasProved(Who.DANA)
                && danas.mayBeLent
                && danas.state == GrantState.ACTIVE
                && !offer.share().reachesFurtherThan(danas.share)
                && offer.from() >= 0
                && offer.from() <= offer.lastDay()
                && !ends.isAfter(danas.ends)
                && !danas.isOver(family.now());
        int before = new Links(family, Who.LEO).count();
        StandInOutcome outcome = standIns.offer(
                actor,
                danas.grant,
                new NewStandIn(
                        new PersonName("Leo", "Alvarez"),
                        family.address(Who.LEO),
                        offer.share().permissions(),
                        family.day(offer.from()),
                        family.day(offer.lastDay())));
        boolean done = outcome instanceof StandInOutcome.Offered;
        assertThat(done).as("whether Rosa lets this be handed over: " + offer).isEqualTo(right);
        if (outcome instanceof StandInOutcome.Offered(String passcode)) {
            AcceptanceOutcome answer = answered(passcode, before);
            if (answer instanceof AcceptanceOutcome.Accepted(GrantId grant, var member)) {
                assertThat(family.given(Who.LEO).filter(leos -> leos.sentAway))
                        .as("sent away by Rosa")
                        .isEmpty();
                Instant begins = offer.from() == 0 ? family.now() : family.startOfDay(offer.from());
                family.begins(danas.lent(grant, Who.LEO, offer.share(), begins, ends));
                begun++;
            } else {
                didNotBegin(answer, actor);
            }
        }
    }

    // Rosa sent him away; or to him he helps still, as his last day is past and not noted yet. Dana takes it back.
    private void didNotBegin(AcceptanceOutcome answer, Actor dana) {
        Given leos = family.given(Who.LEO).orElseThrow();
        boolean helps = leos.state != GrantState.ENDED || leos.seemsPaused(family.now());
        assertThat(helps || leos.sentAway).as("why Leo may not").isTrue();
        assertThat(answer)
                .isEqualTo(new AcceptanceOutcome.Refused(
                        helps ? AcceptanceRefusal.HELPS_ALREADY : AcceptanceRefusal.SENT_AWAY));
        sentBack += helps ? 0 : 1;
        lists.byMe(dana).stream()
                .flatMap(one -> one.asked().stream())
                .forEach(asked -> standIns.withdraw(dana, asked.offer()));
    }

    private AcceptanceOutcome answered(String passcode, int linksBefore) {
        String token = new Links(family, Who.LEO).next(linksBefore);
        return acceptances.accept(family.actor(Who.LEO), token, passcode, false);
    }

    private static boolean done(GrantOutcome outcome, boolean right, Step step) {
        boolean done = outcome instanceof GrantOutcome.Done;
        assertThat(done).as("whether Dana may be stood in for: " + step).isEqualTo(right);
        return done;
    }
}
