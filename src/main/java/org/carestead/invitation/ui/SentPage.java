package org.carestead.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.LetterPdf;
import org.carestead.kit.Routes;

/** The invitation is on its way, or to be printed: what to tell, and back to the list. */
class SentPage extends Div {

    /** By e-mail. */
    SentPage(InvitationDraft draft, InvitationOutcome.Sent sent) {
        String givenName = draft.givenName().strip();
        show(
                "access.invite.sent.title",
                givenName,
                PasscodeCard.mailed(givenName, sent.passcode(), draft.onlyInAnEmergency()));
    }

    /** As a letter. */
    SentPage(InvitationDraft draft, InvitationOutcome.Printed printed, LetterPdf pdf) {
        String givenName = draft.givenName().strip();
        show(
                "access.invite.printed.title",
                givenName,
                new LetterCard(printed.letter(), pdf),
                PasscodeCard.printed(givenName, printed.passcode(), draft.onlyInAnEmergency()));
    }

    private void show(String titleKey, String givenName, Component... cards) {
        Anchor done = new Anchor("/" + Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.invite.done"));
        done.addClassNames("btn", "main");
        add(new H1(getTranslation(titleKey, givenName)));
        add(cards);
        add(done);
    }
}
