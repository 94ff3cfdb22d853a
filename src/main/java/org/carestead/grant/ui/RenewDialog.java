package org.carestead.grant.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Predicate;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.authorization.ui.SigningPanel;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;

/** The authorization to go on for longer: read, signed and done in one step. */
class RenewDialog extends Dialog {

    /** @param sign false where the name that was typed is not the one on the paper, and the dialog stays */
    RenewDialog(Helper helper, PaperText text, String lastDay, Predicate<Signature> sign) {
        setHeaderTitle(getTranslation("access.renew.title", helper.givenName(), lastDay));
        SigningPanel panel = new SigningPanel(text);
        add(new Paragraph(getTranslation("access.renew.lead", helper.givenName())), panel);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("access.last-day.no"), this::close),
                        Buttons.main(
                                getTranslation("access.renew.sign"),
                                () -> panel.signature().ifPresent(signed -> {
                                    if (sign.test(signed)) {
                                        close();
                                    } else {
                                        panel.sayWrong();
                                    }
                                }))));
    }
}
