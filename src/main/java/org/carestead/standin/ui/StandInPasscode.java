package org.carestead.standin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.carestead.kit.Card;
import org.carestead.kit.Tone;

/** The passcode to tell whom one asked to stand in, big, this once, with how to tell it. */
final class StandInPasscode {

    private StandInPasscode() {}

    /** The same for a request that is sent once more. It takes the focus. */
    static Card again(String who, String passcode) {
        Card card = of(who, passcode);
        card.addComponentAsFirst(new H2(translate("standin.sent.again", who)));
        return card;
    }

    /** It takes the focus. */
    static Card of(String who, String passcode) {
        Paragraph code = new Paragraph(passcode);
        code.addClassName("passcode");
        Card card = new Card(
                        new Paragraph(translate("standin.sent.passcode", who)),
                        code,
                        new Paragraph(translate("standin.sent.tell")))
                .toned(Tone.GOOD);
        card.getElement().setAttribute("tabindex", "-1");
        card.getElement().callJsFunction("focus");
        return card;
    }
}
