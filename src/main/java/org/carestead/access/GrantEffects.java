package org.carestead.access;

import org.carestead.access.GrantEvent.GrantEnded;
import org.carestead.person.PersonId;
import org.carestead.pulse.Pulses;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a grant, in its transaction: the event, and the pulse to open screens. */
@Component
class GrantEffects {

    private final LiveGrants live;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    GrantEffects(LiveGrants live, Pulses pulses, ApplicationEventPublisher events) {
        this.live = live;
        this.pulses = pulses;
        this.events = events;
    }

    void changed(GrantEvent event) {
        events.publishEvent(event);
        pulses.send(Grants.TOPIC + event.grant().id());
    }

    void ended(Grant grant, @Nullable PersonId by, EndReason reason) {
        live.remove(grant);
        changed(new GrantEnded(grant.id(), grant.member(), grant.caregiver(), by, reason));
    }

    void refused(GrantChangeRefused refused) {
        events.publishEvent(refused);
    }
}
