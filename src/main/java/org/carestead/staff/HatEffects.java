package org.carestead.staff;

import org.carestead.person.PersonId;
import org.carestead.pulse.Pulses;
import org.carestead.staff.StaffEvent.HatGiven;
import org.carestead.staff.StaffEvent.HatTaken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a hat, in its transaction: the event, and the pulses to open screens. */
@Component
class HatEffects {

    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    HatEffects(Pulses pulses, ApplicationEventPublisher events) {
        this.pulses = pulses;
        this.events = events;
    }

    void given(HatGiven given) {
        events.publishEvent(given);
        tell(given.person());
    }

    void taken(HatTaken taken) {
        events.publishEvent(taken);
        tell(taken.person());
    }

    private void tell(PersonId person) {
        pulses.send(Hats.TOPIC + person.id());
        pulses.send(Hats.ALL);
    }
}
