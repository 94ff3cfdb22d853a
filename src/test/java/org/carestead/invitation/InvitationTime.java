package org.carestead.invitation;

import org.springframework.context.ApplicationContext;

/** Notes what time has done to an invitation, as its task does when it runs. */
public record InvitationTime(ApplicationContext portal) {

    public void comes(InvitationId invitation) {
        portal.getBean(InvitationClock.class).expire(invitation);
    }
}
