package org.carestead.authorization.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Predicate;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;

/**
 * An authorization that is read, signed and done in one step. On a phone it fills the screen and is one page, the line for the
 * name and the buttons at its end. Whoever reads longer than a proof lasts proves it again.
 */
public class SigningDialog extends Dialog {

    /**
     * @param button what signing does
     * @param purpose what the signature is for, whose proof must still be fresh when it is given
     * @param sign false where the name that was typed is not the one on the paper, and the dialog stays
     */
    public SigningDialog(
            FreshProof proof,
            Purpose purpose,
            String title,
            String lead,
            PaperText text,
            String button,
            Predicate<Signature> sign) {
        setHeaderTitle(title);
        addClassName("signing");
        SigningPanel panel = new SigningPanel(text);
        panel.scrollsByKeys();
        add(new Paragraph(lead), panel);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("access.paper.sign.cancel"), this::close),
                        Buttons.main(
                                button,
                                () -> panel.signature()
                                        .ifPresent(signed -> proof.before(purpose, () -> {
                                            if (sign.test(signed)) {
                                                close();
                                            } else {
                                                panel.sayWrong();
                                            }
                                        })))));
    }
}
