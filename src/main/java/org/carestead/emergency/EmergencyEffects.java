package org.carestead.emergency;

import org.carestead.grant.Grants;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every step, in its transaction: the row, the event, the pulses to open screens. */
@Component
class EmergencyEffects {

    private final EmergencyRows rows;
    private final VetoRows vetoes;
    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    EmergencyEffects(EmergencyRows rows, VetoRows vetoes, Pulses pulses, ApplicationEventPublisher events) {
        this.rows = rows;
        this.vetoes = vetoes;
        this.pulses = pulses;
        this.events = events;
    }

    /** Takes the step; the links of a request that does not run any more are dead with it. */
    void step(Emergency before, Emergency after, EmergencyEvent event) {
        rows.save(before, after);
        if (after.state() != EmergencyState.ASKED) {
            vetoes.forget(after.id());
        }
        happened(event);
    }

    void happened(EmergencyEvent event) {
        events.publishEvent(event);
        pulses.send(Grants.HELPERS_OF + event.whose().member().id());
        pulses.send(EmergencyLists.TRUSTED + event.whose().trusted().id());
    }

    void refused(EmergencyRefused refused) {
        events.publishEvent(refused);
    }
}
