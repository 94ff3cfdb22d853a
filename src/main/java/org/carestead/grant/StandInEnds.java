package org.carestead.grant;

import java.time.InstantSource;
import org.carestead.access.GrantId;
import org.carestead.grant.GrantEvent.GrantEndNears;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.QuietEndOver;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whatever happens to a caregiver's grant reaches whoever stands in, in the same transaction: with its end theirs ends,
 * and after any other change their open screens look again (that the end is near is none). A decision does not wait for it: it reads both grants.
 */
@Component
class StandInEnds {

    private final GrantRows grants;
    private final StandInRows rows;
    private final GrantEffects effects;
    private final InstantSource clock;

    StandInEnds(GrantRows grants, StandInRows rows, GrantEffects effects, InstantSource clock) {
        this.grants = grants;
        this.rows = rows;
        this.effects = effects;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEvent event) {
        if (event instanceof GrantEnded ended) {
            if (ended.reason() == EndReason.REVOKED_QUIETLY) {
                endAllQuietly(ended);
            } else {
                endAll(ended.grant(), ended.by(), EndReason.CAREGIVER_LEFT);
            }
        } else if (event instanceof QuietEndOver over) {
            // As where a pause is over with the caregiver's last day.
            endAll(over.grant(), null, EndReason.CAREGIVER_LEFT);
        } else if (!(event instanceof GrantEndNears)) {
            rows.of(event.grant()).forEach(standIn -> effects.looksAnew(standIn, event.member()));
        }
    }

    // Whoever stands in would tell the caregiver what that one is not to know.
    private void endAllQuietly(GrantEnded ended) {
        rows.of(ended.grant()).stream()
                .flatMap(id -> grants.locked(id).stream())
                .filter(standIn -> standIn.can(GrantStep.END))
                .forEach(standIn -> {
                    standIn.end(EndReason.REVOKED_QUIETLY, clock.instant());
                    effects.ended(standIn, ended.by(), EndReason.REVOKED_QUIETLY);
                });
    }

    /** Ends them for all to know, those too that have ended quietly before. */
    void endAll(GrantId caregivers, @Nullable PersonId by, EndReason reason) {
        rows.of(caregivers).stream()
                .flatMap(id -> grants.locked(id).stream())
                .forEach(standIn -> effects.endForAllToKnow(standIn, by, reason, clock.instant()));
    }
}
