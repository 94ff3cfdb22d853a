package org.carestead.pharmacy;

import org.carestead.access.Authority;
import org.carestead.access.MissedAttempts;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of an order, in its transaction: the event, and the pulse to open screens. */
@Component
class RefillEffects {

    private final ApplicationEventPublisher events;
    private final Pulses pulses;
    private final MissedAttempts missed;

    RefillEffects(ApplicationEventPublisher events, Pulses pulses, MissedAttempts missed) {
        this.events = events;
        this.pulses = pulses;
        this.missed = missed;
    }

    void changed(Authority authority, RefillEvent event) {
        events.publishEvent(event);
        pulses.send(Orders.topic(authority.member()));
    }

    /** Nothing is changed: it is not there for whoever asked. */
    void missed(Authority authority) {
        missed.note(authority);
    }
}
