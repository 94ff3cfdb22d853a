package org.carestead.emergency;

import org.carestead.emergency.EmergencyEvent.EmergencyClosed;
import org.carestead.emergency.EmergencyEvent.TrustedPersonRemoved;
import org.carestead.grant.EndReason;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.person.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * With a grant goes what rests on it, in the same transaction: what was open by it is closed, and whom the member has
 * sent away is not trusted in an emergency either.
 */
@Component
class EndedHelpers {

    private final EmergencyRows rows;
    private final EmergencyEffects effects;

    EndedHelpers(EmergencyRows rows, EmergencyEffects effects) {
        this.rows = rows;
        this.effects = effects;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEnded ended) {
        rows.locked(ended.member(), ended.caregiver()).ifPresent(emergency -> {
            PersonId by = ended.by();
            Emergency.Open open = emergency.open();
            if (by != null && ended.reason() == EndReason.REVOKED) {
                effects.step(emergency, emergency.removed(), new TrustedPersonRemoved(emergency.whose(), by));
            } else if (open != null && open.grant().equals(ended.grant())) {
                effects.step(emergency, emergency.closed(), new EmergencyClosed(emergency.whose(), by));
            }
        });
    }
}
