package org.carestead.notice;

import org.carestead.approval.ApprovalEvent;
import org.carestead.approval.ApprovalEvent.ActionAnsweredByRule;
import org.carestead.approval.ApprovalEvent.ActionLapsed;
import org.carestead.approval.ApprovalEvent.ActionOvertaken;
import org.carestead.approval.ApprovalEvent.ActionPrepared;
import org.carestead.approval.ApprovalEvent.ActionWithdrawn;
import org.carestead.approval.ApprovalEvent.ApprovalDenied;
import org.carestead.approval.ApprovalEvent.ApprovalGiven;
import org.carestead.grant.GrantsInForce;
import org.carestead.kit.Routes;
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
    private final GrantsInForce grants;

    ApprovalNotices(Notices notices, Members members, People people, GrantsInForce grants) {
        this.notices = notices;
        this.members = members;
        this.people = people;
        this.grants = grants;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApprovalEvent event) {
        switch (event) {
            case ActionPrepared prepared -> tellMember(prepared, NoticeKind.APPROVAL_ASKED);
            case ActionAnsweredByRule ruled -> tellMember(ruled, NoticeKind.APPROVAL_RULED);
            case ApprovalGiven given -> tellCaregiver(given, NoticeKind.APPROVAL_GIVEN);
            // While the access permits nothing the caregiver hears nothing: a pause and a quiet end are alike.
            case ApprovalDenied denied
            when grants.isInForce(denied.question().grant()) -> tellCaregiver(denied, NoticeKind.APPROVAL_DENIED);
            case ApprovalDenied denied -> {}
            case ActionLapsed lapsed
            when lapsed.timeUp() && grants.isInForce(lapsed.question().grant()) ->
                tellCaregiver(lapsed, NoticeKind.APPROVAL_LAPSED);
            // Who lost the access is not told of its questions, and hears nothing at all of a quiet end. Who took it
            // back, or did it in another way, knows; the screens of the others follow.
            case ActionLapsed lapsed -> {}
            case ActionWithdrawn withdrawn -> {}
            case ActionOvertaken overtaken -> {}
        }
    }

    private void tellMember(ApprovalEvent event, NoticeKind kind) {
        String name = people.find(event.question().caregiver())
                .map(PersonView::fullName)
                .orElse("");
        members.find(event.question().member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tell(
                        person, News.of(kind, "/" + Routes.PEOPLE_WHO_HELP_ME).with(name)));
    }

    private void tellCaregiver(ApprovalEvent event, NoticeKind kind) {
        members.find(event.question().member())
                .ifPresent(member -> notices.tell(
                        event.question().caregiver(),
                        News.of(kind, "/" + Routes.PEOPLE_I_HELP).with(member.fullName())));
    }
}
