package org.carestead.asking;

import org.carestead.asking.AskEvent.OfMember;
import org.carestead.grant.Grants;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with whatever a member can see of a question: the event, and the pulse to their open page. */
@Component
class AskEffects {

    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    AskEffects(Pulses pulses, ApplicationEventPublisher events) {
        this.pulses = pulses;
        this.events = events;
    }

    void toMember(OfMember event) {
        events.publishEvent(event);
        pulses.send(Grants.HELPERS_OF + event.member().id());
    }
}
