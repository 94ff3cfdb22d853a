package org.carestead.notice;

import org.carestead.approval.ApprovalEvent;
import org.carestead.approval.ApprovalEvent.ActionAnsweredByRule;
import org.carestead.approval.ApprovalEvent.ActionLapsed;
import org.carestead.approval.ApprovalEvent.ActionOvertaken;
import org.carestead.approval.ApprovalEvent.ActionPrepared;
import org.carestead.approval.ApprovalEvent.ActionWithdrawn;
import org.carestead.approval.ApprovalEvent.ApprovalDenied;
import org.carestead.approval.ApprovalEvent.ApprovalGiven;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears that something waits, the caregiver what was answered. */
@Component
class ApprovalNotices {

    private final Notices notices;
    private final Members members;
    private final People people;

    ApprovalNotices(Notices notices, Members members, People people) {
        this.notices = notices;
        this.members = members;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApprovalEvent event) {
        switch (event) {
            case ActionPrepared prepared -> tellMember(prepared, "notice.approval.asked");
            case ActionAnsweredByRule ruled -> tellMember(ruled, "notice.approval.ruled");
            case ApprovalGiven given -> tellCaregiver(given, "notice.approval.given");
            case ApprovalDenied denied -> tellCaregiver(denied, "notice.approval.denied");
            case ActionLapsed lapsed when lapsed.timeUp() -> tellCaregiver(lapsed, "notice.approval.lapsed");
            // Who lost the access is not told of its questions, and hears nothing at all of a quiet end. Who took it
            // back, or did it in another way, knows; the screens of the others follow.
            case ActionLapsed lapsed -> {}
            case ActionWithdrawn withdrawn -> {}
            case ActionOvertaken overtaken -> {}
        }
    }

    private void tellMember(ApprovalEvent event, String key) {
        String name = people.find(event.question().caregiver())
                .map(PersonView::fullName)
                .orElse("");
        members.find(event.question().member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tell(person, key, name, "/helpers"));
    }

    private void tellCaregiver(ApprovalEvent event, String key) {
        members.find(event.question().member())
                .ifPresent(member -> notices.tell(event.question().caregiver(), key, member.fullName(), "/people"));
    }
}
