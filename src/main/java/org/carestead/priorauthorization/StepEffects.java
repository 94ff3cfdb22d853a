package org.carestead.priorauthorization;

import org.carestead.pharmacy.Orders;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a step, in its transaction: the event, and the pulse to open screens. */
@Component
class StepEffects {

    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    StepEffects(Pulses pulses, ApplicationEventPublisher events) {
        this.pulses = pulses;
        this.events = events;
    }

    // The screens of a member's pharmacy listen to this one topic.
    void changed(PlanStepEvent event) {
        events.publishEvent(event);
        pulses.send(Orders.topic(event.member()));
    }
}
