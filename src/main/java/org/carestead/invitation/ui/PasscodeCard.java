package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The passcode, big, this once, with how to tell it. It takes the focus. */
class PasscodeCard extends Section {

    /**
     * For whoever gets the link by e-mail.
     *
     * @param emergency whether they see nothing once they have accepted, and are there for an emergency
     */
    static PasscodeCard mailed(String givenName, String passcode, boolean emergency) {
        return new PasscodeCard(
                givenName,
                passcode,
                "access.passcode.tell",
                emergency ? "access.passcode.link.emergency" : "access.passcode.link",
                "access.passcode.once");
    }

    /** The same for whoever gets it as a letter. */
    static PasscodeCard printed(String givenName, String passcode, boolean emergency) {
        return new PasscodeCard(
                givenName,
                passcode,
                "access.passcode.tell.letter",
                emergency ? "access.passcode.letter.emergency" : "access.passcode.letter",
                "access.passcode.once.letter");
    }

    private PasscodeCard(String givenName, String passcode, String tell, String link, String once) {
        addClassNames("card", "good");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", getTranslation("access.passcode.title", givenName));
        Paragraph code = new Paragraph(passcode);
        code.addClassName("passcode");
        Paragraph only = new Paragraph(getTranslation(once));
        only.addClassName("strong");
        add(
                new H2(getTranslation("access.passcode.title", givenName)),
                code,
                only,
                new Paragraph(getTranslation(tell, givenName)),
                new Paragraph(getTranslation(link, givenName)));
        getElement().callJsFunction("focus");
    }
}
