package org.carestead.notice;

import java.util.List;
import org.carestead.emergency.EmergencyEvent;
import org.carestead.emergency.EmergencyEvent.EmergencyAsked;
import org.carestead.emergency.EmergencyEvent.EmergencyClosed;
import org.carestead.emergency.EmergencyEvent.EmergencyDenied;
import org.carestead.emergency.EmergencyEvent.EmergencyNotOpened;
import org.carestead.emergency.EmergencyEvent.EmergencyOpened;
import org.carestead.emergency.EmergencyEvent.EmergencyWithdrawn;
import org.carestead.emergency.EmergencyEvent.TrustedPersonChanged;
import org.carestead.emergency.EmergencyEvent.TrustedPersonNamed;
import org.carestead.emergency.EmergencyEvent.TrustedPersonRemoved;
import org.carestead.emergency.EmergencyLetter;
import org.carestead.kit.Routes;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.notice.Notices.Sent;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The trusted person hears how it stands. The member is written to by the module itself, for those messages carry links;
 * here the same stands on their screens, with how far each of those messages has come.
 */
@Component
class EmergencyNotices {

    private final Notices notices;
    private final Members members;
    private final People people;

    EmergencyNotices(Notices notices, Members members, People people) {
        this.notices = notices;
        this.members = members;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EmergencyEvent event) {
        switch (event) {
            case TrustedPersonNamed named -> tell(named, NoticeKind.EMERGENCY_NAMED);
            case EmergencyDenied denied -> tell(denied, NoticeKind.EMERGENCY_DENIED);
            // That it was a pause is the member's to say.
            case EmergencyNotOpened notOpened -> tell(notOpened, NoticeKind.EMERGENCY_DENIED);
            case EmergencyOpened opened -> {
                tell(opened, NoticeKind.EMERGENCY_OPENED);
                tellMember(opened, NoticeKind.EMERGENCY_OPEN, opened.letters());
            }
            case EmergencyAsked asked -> tellMember(asked, NoticeKind.EMERGENCY_ASKED_FOR, asked.letters());
            case EmergencyClosed closed -> tell(closed, NoticeKind.EMERGENCY_CLOSED);
            // Who takes back knows. A plan is the member's own affair, and who is sent away quietly hears
            // nothing.
            case EmergencyWithdrawn withdrawn -> {}
            case TrustedPersonChanged changed -> {}
            case TrustedPersonRemoved removed -> {}
        }
    }

    private void tellMember(EmergencyEvent event, NoticeKind kind, List<EmergencyLetter> letters) {
        String name =
                people.find(event.whose().trusted()).map(PersonView::fullName).orElse("");
        members.find(event.whose().member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tellWhatWasSent(
                        person,
                        News.of(kind, "/" + Routes.PEOPLE_WHO_HELP_ME).with(name),
                        letters.stream()
                                .map(letter -> new Sent(letter.channel(), letter.to(), letter.message()))
                                .toList()));
    }

    private void tell(EmergencyEvent event, NoticeKind kind) {
        members.find(event.whose().member())
                .ifPresent(member -> notices.tell(
                        event.whose().trusted(),
                        News.of(kind, "/" + Routes.PEOPLE_I_HELP).with(member.fullName())));
    }
}
