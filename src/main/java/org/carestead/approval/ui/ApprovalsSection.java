package org.carestead.approval.ui;

import org.carestead.approval.ApprovalLists;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** What waits for the member's answer, or has waited in vain, at the top of the page of people who help. */
@Component
class ApprovalsSection implements HelpersSection {

    private final ApprovalLists lists;
    private final AnswerDesk desk;

    ApprovalsSection(ApprovalLists lists, AnswerDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new ApprovalsShown(desk, lists.waitingFor(actor), lists.unansweredBy(actor));
    }
}
