package org.carestead.emergency;

import org.carestead.access.GrantId;
import org.carestead.emergency.EmergencyEvent.EmergencyClosed;
import org.carestead.emergency.EmergencyEvent.TrustedPersonRemoved;
import org.carestead.grant.EndReason;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.QuietEndOver;
import org.carestead.grant.NewGrants;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * With a grant goes what rests on it, in the same transaction: what was open by it is closed, and whoever was sent away, or
 * has left, is not trusted in an emergency either. A quiet end is to look like a pause, which touches none of this, and
 * nothing opens after it: so all of that waits for what would have been the last day, or for the caregiver to leave.
 */
@Component
class EndedHelpers {

    private final EmergencyRows rows;
    private final NewGrants helpers;
    private final EmergencyEffects effects;

    EndedHelpers(EmergencyRows rows, NewGrants helpers, EmergencyEffects effects) {
        this.rows = rows;
        this.helpers = helpers;
        this.effects = effects;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEnded ended) {
        rows.locked(ended.member(), ended.caregiver()).ifPresent(emergency -> {
            switch (ended.reason()) {
                case REVOKED, RESIGNED -> remove(emergency, ended.by());
                case REVOKED_QUIETLY -> {}
                case EXPIRED, EMERGENCY_OVER, STAND_IN_OVER, RECALLED, CAREGIVER_LEFT -> {
                    Emergency closed = close(emergency, ended.grant(), ended.by());
                    // The member's pause was not over: its end with the last day is no other than a quiet end's.
                    if (ended.reason() == EndReason.EXPIRED && helpers.isSentAway(ended.caregiver(), ended.member())) {
                        remove(closed, ended.by());
                    }
                }
            }
        });
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(QuietEndOver over) {
        rows.locked(over.member(), over.caregiver())
                .ifPresent(emergency -> remove(close(emergency, over.grant(), null), null));
    }

    private void remove(Emergency emergency, @Nullable PersonId by) {
        effects.step(emergency, emergency.removed(), new TrustedPersonRemoved(emergency.whose(), by));
    }

    private Emergency close(Emergency emergency, GrantId ended, @Nullable PersonId by) {
        Emergency.Open open = emergency.open();
        if (open == null || !open.grant().equals(ended)) {
            return emergency;
        }
        Emergency closed = emergency.closed();
        effects.step(emergency, closed, new EmergencyClosed(emergency.whose(), by));
        return closed;
    }
}
