package org.carestead.approval;

import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.approval.AnswerRuleEvent.AnswerRuleStopped;
import org.carestead.grant.GrantEvent;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.GrantNarrowed;
import org.carestead.grant.GrantEvent.GrantWidened;
import org.carestead.grant.GrantsInForce;
import org.carestead.person.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A rule answers for whoever has to ask, and goes with that: it must not wake up, without a fresh proof, when they have to
 * ask again.
 */
@Component
class AnswerRuleEnds {

    private final AnswerRuleRows rules;
    private final GrantsInForce grants;
    private final ApprovalEffects effects;

    AnswerRuleEnds(AnswerRuleRows rules, GrantsInForce grants, ApprovalEffects effects) {
        this.rules = rules;
        this.grants = grants;
        this.effects = effects;
    }

    /** In the transaction of what is done to the access. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEvent event) {
        switch (event) {
            case GrantEnded ended -> rules.remove(ended.grant());
            case GrantNarrowed narrowed -> changed(narrowed, narrowed.by());
            case GrantWidened widened -> changed(widened, widened.by());
            default -> {}
        }
    }

    private void changed(GrantEvent event, PersonId by) {
        boolean asks = grants.level(event.grant(), Area.REFILLS) == Level.ASK_FIRST;
        if (!asks && rules.remove(event.grant())) {
            effects.changed(
                    event.member(), new AnswerRuleStopped(event.grant(), event.member(), event.caregiver(), by));
        }
    }
}
