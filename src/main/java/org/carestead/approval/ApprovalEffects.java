package org.carestead.approval;

import org.carestead.approval.AnswerRuleEvent.AnswerRuleRefused;
import org.carestead.grant.Grants;
import org.carestead.member.MemberId;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a question, in its transaction: the event, and the pulses to open screens. */
@Component
class ApprovalEffects {

    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    ApprovalEffects(Pulses pulses, ApplicationEventPublisher events) {
        this.pulses = pulses;
        this.events = events;
    }

    void changed(ApprovalEvent event) {
        MemberId member = event.question().member();
        events.publishEvent(event);
        pulses.send(Approvals.TOPIC + member.id());
        pulses.send(Grants.HELPERS_OF + member.id());
    }

    void changed(MemberId member, AnswerRuleEvent event) {
        events.publishEvent(event);
        pulses.send(Grants.HELPERS_OF + member.id());
    }

    void refused(AnswerRuleRefused refused) {
        events.publishEvent(refused);
    }

    void refused(AnswerRefused refused) {
        events.publishEvent(refused);
    }
}
