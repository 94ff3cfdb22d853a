package org.carestead.stories;

import java.util.Map;
import org.springframework.context.ApplicationContext;

/**
 * Lets a story happen in a household of its own, and holds each step against what the member has said up to then. A step
 * that goes further than that fails; so does one that is refused although she allowed it.
 */
final class Story {

    final Family family;
    final GrantSteps grants;
    final RefillSteps refills;
    final StandInSteps standIns;
    final EmergencySteps emergency;
    final InviteSteps invitations;
    final DisownSteps disowned;
    final Trusted sam = new Trusted();
    final PlanSteps plans;
    final CheckUpSteps checkUps;
    final ClaimSteps claims;
    final MessageSteps messages;
    final DeliverySteps delivery;
    final PaymentSteps payment;
    private final TimeSteps time;

    Story(ApplicationContext portal) {
        family = new Family(portal);
        grants = new GrantSteps(family);
        Door door = new Door(family);
        refills = new RefillSteps(family, door);
        claims = new ClaimSteps(family, door);
        messages = new MessageSteps(family, door);
        delivery = new DeliverySteps(family, door);
        payment = new PaymentSteps(family, door);
        standIns = new StandInSteps(family);
        plans = new PlanSteps(family, sam);
        emergency = new EmergencySteps(family, sam);
        checkUps = new CheckUpSteps(family);
        invitations = new InviteSteps(family);
        disowned = new DisownSteps(family, emergency);
        time = new TimeSteps(family, emergency, checkUps);
    }

    /** How often what is worth a story has happened in it. */
    Map<String, Integer> counts() {
        return Map.ofEntries(
                Map.entry("orders", refills.orders),
                Map.entry("orders by rule", refills.byRule),
                Map.entry("orders by who stood in", refills.byStandIn),
                Map.entry("orders in an emergency", refills.inEmergency),
                Map.entry("questions taken back", refills.takenBack + payment.card.takenBack),
                Map.entry("ends", family.ended),
                Map.entry("given back by whoever helped", grants.resigned),
                Map.entry("days moved", grants.renewed),
                Map.entry("stand-ins", standIns.begun),
                Map.entry("begun again after an end", invitations.begunAgain),
                Map.entry("paused by what was not OK", disowned.paused),
                Map.entry("paused by what was not OK, after a year", disowned.afterAYear),
                Map.entry("emergencies opened", emergency.opened),
                Map.entry("named again", plans.named - 1),
                Map.entry("plans changed", plans.changed),
                Map.entry("emergencies ended by Rosa", plans.closed),
                Map.entry("trusted no more", sam.removed),
                Map.entry("narrowed by a check-up", checkUps.narrowed),
                Map.entry("paused by a check-up", checkUps.paused),
                Map.entry("paused after a year", checkUps.rested),
                Map.entry("claims seen", claims.seen),
                Map.entry("messages seen", messages.seen),
                Map.entry("messages written", messages.written),
                Map.entry("delivery seen", delivery.seen),
                Map.entry("addresses changed", delivery.address.changed),
                Map.entry("addresses changed by a yes", delivery.address.agreed),
                Map.entry("cards given", payment.card.changed),
                Map.entry("cards given by a yes", payment.card.agreed),
                Map.entry("cards of others seen", payment.seenOfOthers),
                Map.entry("cards gone with an access", payment.gone));
    }

    void happens(Step step) {
        switch (step) {
            case Step.OfGrant each -> grants.happens(each);
            case Step.OfRefill each -> refills.happens(each);
            case Step.OfStandIn each -> standIns.happens(each);
            case Step.OfEmergency each -> emergency.happens(each);
            case Step.OfPlan each -> plans.happens(each);
            case Step.OfMessages each -> messages.happens(each);
            case Step.OfDelivery each -> delivery.happens(each);
            case Step.OfPayment each -> payment.happens(each);
            case Step.Costs each -> claims.happens(each);
            case Step.CheckUp each -> checkUps.happens(each);
            case Step.Invite each -> invitations.happens(each);
            case Step.Disown each -> disowned.happens(each);
            case Step.OfTime each -> time.happens(each);
        }
    }
}
