package org.carestead.approval;

import java.time.Instant;
import java.time.InstantSource;
import org.carestead.approval.ApprovalEvent.ActionLapsed;
import org.carestead.approval.ApprovalEvent.Question;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Closes questions that nobody will answer any more. An answer does not wait for it: it looks at the time itself. */
@Component
class ApprovalClock {

    private final TransactionOperations transactions;
    private final ApprovalRows rows;
    private final ApprovalEffects effects;
    private final InstantSource clock;

    ApprovalClock(TransactionOperations transactions, ApprovalRows rows, ApprovalEffects effects, InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.effects = effects;
        this.clock = clock;
    }

    void lapse(ApprovalId id) {
        Instant now = clock.instant();
        Conflicts.retrying(() -> transactions.execute(status -> {
            rows.find(id)
                    .filter(approval -> !now.isBefore(approval.lapsesAt()))
                    .ifPresent(approval -> lapse(approval, true));
            return status;
        }));
    }

    /** With the access go its questions, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEnded ended) {
        rows.waitingOf(ended.grant()).forEach(approval -> lapse(approval, false));
    }

    private void lapse(Approval approval, boolean timeUp) {
        if (rows.close(approval.id(), ApprovalState.LAPSED, clock.instant())) {
            effects.changed(new ActionLapsed(Question.of(approval), null, timeUp));
        }
    }
}
