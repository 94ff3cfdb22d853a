package org.carestead.notice;

import org.carestead.asking.AskEvent;
import org.carestead.asking.AskEvent.AskArrived;
import org.carestead.asking.AskEvent.AskDenied;
import org.carestead.asking.AskEvent.AskInvited;
import org.carestead.asking.AskEvent.AskLapsed;
import org.carestead.asking.AskEvent.AskRefused;
import org.carestead.asking.AskEvent.AskSent;
import org.carestead.asking.AskEvent.AskTakenBack;
import org.carestead.asking.AskEvent.AskerBlocked;
import org.carestead.checkup.CheckUpEvent;
import org.carestead.checkup.CheckUpEvent.CheckUpDue;
import org.carestead.checkup.CheckUpEvent.CheckUpKept;
import org.carestead.checkup.CheckUpEvent.CheckUpNarrowed;
import org.carestead.checkup.CheckUpEvent.CheckUpRefused;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears that somebody asks to help, and that it is time to look at what helpers use. */
@Component
class UpkeepNotices {

    private final Notices notices;
    private final Members members;
    private final People people;

    UpkeepNotices(Notices notices, Members members, People people) {
        this.notices = notices;
        this.members = members;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AskEvent event) {
        switch (event) {
            case AskArrived arrived ->
                tell(
                        arrived.member(),
                        News.of(NoticeKind.SOMEBODY_ASKS, "/" + Routes.PEOPLE_WHO_HELP_ME)
                                .with(people.find(arrived.asker())
                                        .map(PersonView::fullName)
                                        .orElse("")));
            // Who asks hears nothing, or they would learn whom they have found. The member did the rest, or let it be.
            case AskSent sent -> {}
            case AskTakenBack back -> {}
            case AskRefused refused -> {}
            case AskInvited invited -> {}
            case AskDenied denied -> {}
            case AskerBlocked blocked -> {}
            case AskLapsed lapsed -> {}
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CheckUpEvent event) {
        switch (event) {
            case CheckUpDue due ->
                tell(due.member(), News.of(NoticeKind.CHECK_UP_DUE, "/" + Routes.PEOPLE_WHO_HELP_ME));
            // What the member has just done themselves.
            case CheckUpKept kept -> {}
            case CheckUpNarrowed narrowed -> {}
            case CheckUpRefused refused -> {}
        }
    }

    private void tell(MemberId member, News news) {
        members.find(member).map(MemberView::person).ifPresent(person -> notices.tell(person, news));
    }
}
