package org.carestead.emergency.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.carestead.emergency.EmergencyRequests;
import org.carestead.emergency.TrustingView;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Row;

/** Why one asks, for the member to read. */
class AskQuestion extends Dialog {

    AskQuestion(TrustingView whom, Consumer<String> ask) {
        setHeaderTitle(getTranslation("emergency.ask.title", whom.memberName()));
        TextField reason = new TextField(getTranslation("emergency.ask.reason"));
        reason.setMaxLength(EmergencyRequests.LONGEST_REASON);
        reason.setHelperText(getTranslation("emergency.ask.hint", whom.memberName()));
        int days = whom.waitDays();
        add(
                new Paragraph(getTranslation(
                        days == 1 ? "emergency.ask.sentence.one" : "emergency.ask.sentence.many",
                        whom.memberName(),
                        days)),
                reason);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("emergency.ask.back"), this::close),
                        Buttons.main(getTranslation("emergency.ask.send"), () -> {
                            if (reason.getValue().isBlank()) {
                                FieldErrors.mark(reason, true, getTranslation("emergency.refused.REASON_MISSING"));
                                reason.focus();
                            } else {
                                close();
                                ask.accept(reason.getValue());
                            }
                        })));
    }
}
