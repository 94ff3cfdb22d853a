package org.carestead.priorauthorization;

import org.carestead.access.Authority;
import org.carestead.access.MissedAttempts;
import org.carestead.pharmacy.Orders;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a step, in its transaction: the event, and the pulse to open screens. */
@Component
class StepEffects {

    private final Pulses pulses;
    private final ApplicationEventPublisher events;
    private final MissedAttempts missed;

    StepEffects(Pulses pulses, ApplicationEventPublisher events, MissedAttempts missed) {
        this.pulses = pulses;
        this.events = events;
        this.missed = missed;
    }

    // The screens of a member's pharmacy listen to this one topic.
    void changed(PlanStepEvent event) {
        events.publishEvent(event);
        pulses.send(Orders.topic(event.member()));
    }

    /** Nothing is changed: it is not there for whoever asked. */
    void missed(Authority authority) {
        missed.note(authority);
    }
}
