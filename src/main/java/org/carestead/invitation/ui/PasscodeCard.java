package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.carestead.kit.Texts;

/** The passcode, big, this once, with how to tell it. It takes the focus. */
class PasscodeCard extends Section {

    PasscodeCard(String givenName, String passcode) {
        addClassNames("card", "good");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", getTranslation("access.passcode.title", givenName));
        Paragraph code = new Paragraph(passcode);
        code.addClassName("passcode");
        add(
                new H2(getTranslation("access.passcode.title", givenName)),
                code,
                new Paragraph(getTranslation("access.passcode.tell", givenName)),
                new Paragraph(getTranslation("access.passcode.link", givenName)),
                Texts.small(getTranslation("access.passcode.once")));
        getElement().callJsFunction("focus");
    }
}
