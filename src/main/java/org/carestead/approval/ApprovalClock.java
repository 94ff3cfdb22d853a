package org.carestead.approval;

import java.time.Instant;
import java.time.InstantSource;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleStopped;
import org.carestead.approval.ApprovalEvent.ActionLapsed;
import org.carestead.approval.ApprovalEvent.Question;
import org.carestead.database.Conflicts;
import org.carestead.grant.GrantEvent;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.GrantNarrowed;
import org.carestead.grant.GrantEvent.GrantWidened;
import org.carestead.grant.GrantLists;
import org.carestead.person.PersonId;
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
    private final AnswerRuleRows rules;
    private final ApprovalEffects effects;
    private final GrantLists grants;
    private final InstantSource clock;

    ApprovalClock(
            TransactionOperations transactions,
            ApprovalRows rows,
            AnswerRuleRows rules,
            ApprovalEffects effects,
            GrantLists grants,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.rules = rules;
        this.effects = effects;
        this.grants = grants;
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

    /** With the access go its questions and its rule, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEnded ended) {
        rows.waitingOf(ended.grant()).forEach(approval -> lapse(approval, false));
        rules.remove(ended.grant());
    }

    /** Whoever need not ask any more, or may not, has no rule either: it must not wake up when they have to ask again. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantNarrowed narrowed) {
        noLongerAsks(narrowed, narrowed.by());
    }

    /** The same. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantWidened widened) {
        noLongerAsks(widened, widened.by());
    }

    private void noLongerAsks(GrantEvent changed, PersonId by) {
        boolean asks = grants.level(changed.grant(), Area.REFILLS) == Level.ASK_FIRST;
        if (!asks && rules.remove(changed.grant())) {
            effects.changed(
                    changed.member(),
                    new AnswerRuleStopped(changed.grant(), changed.member(), changed.caregiver(), by));
        }
    }

    private void lapse(Approval approval, boolean timeUp) {
        if (rows.close(approval.id(), ApprovalState.LAPSED, clock.instant())) {
            effects.changed(new ActionLapsed(Question.of(approval), null, timeUp));
        }
    }
}
