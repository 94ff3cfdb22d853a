package org.carestead.trail;

import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears every event of this portal, while its transaction runs. */
@Component
class Recorder {

    private static final String OURS = "org.carestead.";

    private final Chains chains;

    Recorder(Chains chains) {
        this.chains = chains;
    }

    /** Refuses events that the trail does not know, and events outside a transaction. */
    @EventListener
    void on(PayloadApplicationEvent<?> event) {
        Object payload = event.getPayload();
        if (payload.getClass().getName().startsWith(OURS)) {
            chains.append(Happenings.of(payload));
        }
    }
}
