package org.carestead.notice;

import org.carestead.kit.Routes;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.priorauthorization.PlanStepEvent;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepAnswered;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepSent;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepTakenBack;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears what was sent in their name, and that the plan has answered. */
@Component
class PlanStepNotices {

    private final Notices notices;
    private final Members members;
    private final People people;

    PlanStepNotices(Notices notices, Members members, People people) {
        this.notices = notices;
        this.members = members;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PlanStepEvent event) {
        switch (event) {
            case PlanStepSent sent
            when sent.grant() != null ->
                tell(
                        event,
                        NoticeKind.PLAN_STEP_SENT,
                        people.find(sent.by()).map(PersonView::fullName).orElse(""));
            case PlanStepAnswered answered -> tell(event, NoticeKind.PLAN_STEP_ANSWERED, "");
            // What members do themselves they know; what was taken back is as it was before.
            case PlanStepSent own -> {}
            case PlanStepTakenBack back -> {}
        }
    }

    private void tell(PlanStepEvent event, NoticeKind kind, String name) {
        members.find(event.member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tell(
                        person, News.of(kind, "/" + Routes.PRIOR_AUTHORIZATIONS).with(name)));
    }
}
