package org.carestead.notice;

import org.carestead.grant.GrantEvent.StandInBegan;
import org.carestead.invitation.InvitationId;
import org.carestead.invitation.Invitations;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.standin.StandInEvent;
import org.carestead.standin.StandInEvent.StandInOffered;
import org.carestead.standin.StandInEvent.StandInOfferedAgain;
import org.carestead.standin.StandInEvent.StandInWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears at once that somebody shall stand in, and that they have accepted, with the way to stop it. */
@Component
class StandInNotices {

    private static final String HELPERS = "/" + Routes.PEOPLE_WHO_HELP_ME;
    private static final String HELPED = "/" + Routes.PEOPLE_I_HELP;

    private final Notices notices;
    private final Invitations invitations;
    private final Members members;
    private final People people;

    StandInNotices(Notices notices, Invitations invitations, Members members, People people) {
        this.notices = notices;
        this.invitations = invitations;
        this.members = members;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StandInEvent event) {
        switch (event) {
            case StandInOffered offered ->
                tellMember(
                        offered.member(),
                        News.of(NoticeKind.STAND_IN_ASKED, HELPERS)
                                .with(name(offered.by()))
                                .with(invitations
                                        .invitedName(new InvitationId(offered.offer()))
                                        .orElse("")));
            // Whom the member knows was asked, or nobody any more: nothing has begun.
            case StandInOfferedAgain again -> {}
            case StandInWithdrawn withdrawn -> {}
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(StandInBegan began) {
        String standIn = name(began.caregiver());
        tellMember(
                began.member(),
                News.of(NoticeKind.STAND_IN_BEGAN, HELPERS).with(standIn).with(name(began.instead())));
        notices.tell(
                began.instead(), News.of(NoticeKind.STAND_IN_ACCEPTED, HELPED).with(standIn));
        members.find(began.member())
                .ifPresent(member -> notices.tell(
                        began.caregiver(),
                        News.of(NoticeKind.STAND_IN_BEGINS, HELPED).with(member.fullName())));
    }

    private void tellMember(MemberId member, News news) {
        members.find(member).map(MemberView::person).ifPresent(person -> notices.tell(person, news));
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonView::fullName).orElse("");
    }
}
