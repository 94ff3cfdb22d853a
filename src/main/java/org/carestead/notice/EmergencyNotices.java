package org.carestead.notice;

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
import org.carestead.kit.Routes;
import org.carestead.member.Members;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trusted person hears how it stands. The member is told by the module itself: those messages carry links. */
@Component
class EmergencyNotices {

    private final Notices notices;
    private final Members members;

    EmergencyNotices(Notices notices, Members members) {
        this.notices = notices;
        this.members = members;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(EmergencyEvent event) {
        switch (event) {
            case TrustedPersonNamed named -> tell(named, NoticeKind.EMERGENCY_NAMED);
            case EmergencyDenied denied -> tell(denied, NoticeKind.EMERGENCY_DENIED);
            // That it was a pause is the member's to say.
            case EmergencyNotOpened notOpened -> tell(notOpened, NoticeKind.EMERGENCY_DENIED);
            case EmergencyOpened opened -> tell(opened, NoticeKind.EMERGENCY_OPENED);
            case EmergencyClosed closed -> tell(closed, NoticeKind.EMERGENCY_CLOSED);
            // Who asks or takes back knows. A plan is the member's own affair, and who is sent away quietly hears
            // nothing.
            case EmergencyAsked asked -> {}
            case EmergencyWithdrawn withdrawn -> {}
            case TrustedPersonChanged changed -> {}
            case TrustedPersonRemoved removed -> {}
        }
    }

    private void tell(EmergencyEvent event, NoticeKind kind) {
        members.find(event.whose().member())
                .ifPresent(member -> notices.tell(
                        event.whose().trusted(),
                        News.of(kind, "/" + Routes.PEOPLE_I_HELP).with(member.fullName())));
    }
}
