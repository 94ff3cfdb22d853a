package org.carestead.delivery;

import org.carestead.approval.ApprovalEvent;
import org.carestead.approval.ApprovalEvent.ActionPrepared;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What nobody needs any more goes in the transaction of what made it so. */
@Component
class DeliveryCleaning {

    private final ProposalRows proposals;
    private final DetailSetting setting;

    DeliveryCleaning(ProposalRows proposals, DetailSetting setting) {
        this.proposals = proposals;
        this.setting = setting;
    }

    /** A question that is closed, however, needs what was proposed no more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApprovalEvent event) {
        if (!(event instanceof ActionPrepared)) {
            DeliveryPart.askedBy(event.question().action())
                    .ifPresent(part -> proposals.forget(event.question().member(), part));
        }
    }

    /** A caregiver's own way of paying goes with their access. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(GrantEnded ended) {
        setting.endPaymentOf(ended.member(), ended.caregiver());
    }
}
