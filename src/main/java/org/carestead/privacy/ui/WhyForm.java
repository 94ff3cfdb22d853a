package org.carestead.privacy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Predicate;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Row;
import org.carestead.privacy.Inquiry;

/** Asks why the officer is looking. */
class WhyForm extends Section {

    private final TextArea reason = new TextArea(getTranslation("privacy.why.label"));
    private final transient Predicate<String> begin;

    /** @param begin false where the reason is too short */
    WhyForm(String before, Predicate<String> begin) {
        this.begin = begin;
        addClassNames("card", "form");
        reason.setValue(before);
        reason.setMaxLength(Inquiry.LONGEST);
        reason.setHelperText(getTranslation("privacy.why.hint"));
        reason.setWidthFull();
        add(
                new H2(getTranslation("privacy.why.title")),
                new Paragraph(getTranslation("privacy.why.sentence")),
                reason,
                new Row(Buttons.main(getTranslation("privacy.why.begin"), this::submit)));
    }

    private void submit() {
        boolean tooShort = !begin.test(reason.getValue());
        FieldErrors.mark(reason, tooShort, getTranslation("privacy.why.short", Inquiry.SHORTEST));
        if (tooShort) {
            reason.focus();
        }
    }
}
