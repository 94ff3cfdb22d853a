package org.carestead.notice;

import org.carestead.invitation.InvitationEvent;
import org.carestead.invitation.InvitationEvent.AcceptanceRefused;
import org.carestead.invitation.InvitationEvent.InvitationAddressCorrected;
import org.carestead.invitation.InvitationEvent.InvitationExpired;
import org.carestead.invitation.InvitationEvent.InvitationLocked;
import org.carestead.invitation.InvitationEvent.InvitationPrinted;
import org.carestead.invitation.InvitationEvent.InvitationSent;
import org.carestead.invitation.InvitationEvent.InvitationSentAgain;
import org.carestead.invitation.InvitationEvent.InvitationUndelivered;
import org.carestead.invitation.InvitationEvent.InvitationWithdrawn;
import org.carestead.invitation.InvitationEvent.PasscodeWrong;
import org.carestead.invitation.Invitations;
import org.carestead.kit.Routes;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears what became of an invitation by the doing of others. Its link travels by itself, as a secret. */
@Component
class InvitationNotices {

    private final Notices notices;
    private final Invitations invitations;
    private final Members members;

    InvitationNotices(Notices notices, Invitations invitations, Members members) {
        this.notices = notices;
        this.invitations = invitations;
        this.members = members;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InvitationEvent event) {
        switch (event) {
            case InvitationLocked locked
            when isToStandIn(locked) -> {
                tell(locked, NoticeKind.STAND_IN_WRONG_PASSCODE);
                tellCaregiver(locked, NoticeKind.STAND_IN_LOCKED);
            }
            case InvitationLocked locked -> tell(locked, NoticeKind.INVITATION_LOCKED);
            // Nothing has begun, so it is the caregiver's affair alone.
            case InvitationExpired expired
            when isToStandIn(expired) -> tellCaregiver(expired, NoticeKind.STAND_IN_EXPIRED);
            case InvitationExpired expired -> tell(expired, NoticeKind.INVITATION_EXPIRED);
            case InvitationUndelivered undelivered
            when isToStandIn(undelivered) -> tellCaregiver(undelivered, NoticeKind.STAND_IN_UNDELIVERED);
            case InvitationUndelivered undelivered -> tell(undelivered, NoticeKind.INVITATION_UNDELIVERED);
            // The member's own doing, a moment ago.
            case InvitationSent sent -> {}
            case InvitationPrinted printed -> {}
            case InvitationSentAgain again -> {}
            case InvitationAddressCorrected corrected -> {}
            case InvitationWithdrawn withdrawn -> {}
            // One wrong try is a slip; five are told as the lock. What was refused stands in the member's feed.
            case PasscodeWrong wrong -> {}
            case AcceptanceRefused refused -> {}
        }
    }

    private boolean isToStandIn(InvitationEvent event) {
        return invitations.isToStandIn(event.invitation());
    }

    private void tellCaregiver(InvitationEvent event, NoticeKind kind) {
        String invited = invitations.invitedName(event.invitation()).orElse("");
        invitations
                .inviter(event.invitation())
                .ifPresent(person -> notices.tell(
                        person, News.of(kind, "/" + Routes.PEOPLE_I_HELP).with(invited)));
    }

    private void tell(InvitationEvent event, NoticeKind kind) {
        String invited = invitations.invitedName(event.invitation()).orElse("");
        members.find(event.member())
                .map(MemberView::person)
                .ifPresent(person -> notices.tell(
                        person, News.of(kind, "/" + Routes.PEOPLE_WHO_HELP_ME).with(invited)));
    }
}
