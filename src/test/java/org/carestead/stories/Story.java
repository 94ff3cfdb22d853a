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
    private final TimeSteps time;

    Story(ApplicationContext portal) {
        family = new Family(portal);
        grants = new GrantSteps(family);
        refills = new RefillSteps(family);
        standIns = new StandInSteps(family);
        emergency = new EmergencySteps(family);
        invitations = new InviteSteps(family);
        disowned = new DisownSteps(family, emergency);
        time = new TimeSteps(family, emergency);
    }

    /** How often what is worth a story has happened in it. */
    Map<String, Integer> counts() {
        return Map.of(
                "orders", refills.orders,
                "orders by rule", refills.byRule,
                "orders by who stood in", refills.byStandIn,
                "orders in an emergency", refills.inEmergency,
                "ends", family.ended,
                "days moved", grants.renewed,
                "stand-ins", standIns.begun,
                "begun again after an end", invitations.begunAgain,
                "paused by what was not OK", disowned.paused,
                "emergencies opened", emergency.opened);
    }

    void happens(Step step) {
        switch (step) {
            case Step.OfGrant each -> grants.happens(each);
            case Step.OfRefill each -> refills.happens(each);
            case Step.OfStandIn each -> standIns.happens(each);
            case Step.OfEmergency each -> emergency.happens(each);
            case Step.Invite each -> invitations.happens(each);
            case Step.Disown each -> disowned.happens(each);
            case Step.OfTime each -> time.happens(each);
        }
    }
}
