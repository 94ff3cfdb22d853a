package org.carestead.grant;

import java.time.InstantSource;
import org.carestead.access.GrantId;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantEvent.GrantResumed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes what time has done to a grant. Decisions do not wait for it: an expired grant permits nothing all the same. */
@Component
class GrantClock {

    private final TransactionOperations transactions;
    private final GrantRows rows;
    private final GrantEffects effects;
    private final InstantSource clock;

    GrantClock(TransactionOperations transactions, GrantRows rows, GrantEffects effects, InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.effects = effects;
        this.clock = clock;
    }

    void expire(GrantId id) {
        inTransaction(() -> rows.locked(id)
                .filter(grant -> grant.isOver(clock.instant()))
                .ifPresent(grant -> {
                    if (grant.can(GrantStep.END)) {
                        effects.timeIsUp(grant, clock.instant());
                    } else if (grant.isQuiet() && grant.isKnownToBeOver(clock.instant())) {
                        // The caregiver sees what they would see of a pause whose time is up.
                        effects.quietEndIsOver(grant);
                    }
                }));
    }

    void resume(GrantId id) {
        inTransaction(() -> rows.locked(id)
                .filter(grant -> grant.isPauseOver(clock.instant()))
                .ifPresent(grant -> {
                    grant.resume();
                    effects.changed(new GrantResumed(id, grant.member(), grant.caregiver(), null));
                }));
    }

    private void inTransaction(Runnable work) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            work.run();
            return status;
        }));
    }
}
