package org.carestead.invitation.ui;

import org.carestead.grant.ui.HelpersSection;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** The invitations that are open, expired or locked, on the page of people who help. */
@Component
class InvitationsSection implements HelpersSection {

    private final InvitationDesk desk;

    InvitationsSection(InvitationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new InvitationsShown(desk, desk.of(actor));
    }
}
