package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import org.carestead.kit.Routes;

/** The invitation is on its way: what to tell, and back to the list. */
class SentPage extends Div {

    SentPage(String givenName, String passcode) {
        Anchor done = new Anchor("/" + Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.invite.done"));
        done.addClassNames("btn", "main");
        add(new H1(getTranslation("access.invite.sent.title", givenName)), new PasscodeCard(givenName, passcode), done);
    }
}
