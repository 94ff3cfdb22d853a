package org.carestead.authorization.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Predicate;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;

/** An authorization that is read, signed and done in one step. */
public class SigningDialog extends Dialog {

    /**
     * @param button what signing does
     * @param sign false where the name that was typed is not the one on the paper, and the dialog stays
     */
    public SigningDialog(String title, String lead, PaperText text, String button, Predicate<Signature> sign) {
        setHeaderTitle(title);
        SigningPanel panel = new SigningPanel(text);
        add(new Paragraph(lead), panel);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("access.paper.sign.cancel"), this::close),
                        Buttons.main(
                                button,
                                () -> panel.signature().ifPresent(signed -> {
                                    if (sign.test(signed)) {
                                        close();
                                    } else {
                                        panel.sayWrong();
                                    }
                                }))));
    }
}
