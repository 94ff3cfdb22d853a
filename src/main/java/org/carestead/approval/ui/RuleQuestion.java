package org.carestead.approval.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.carestead.approval.AnswerRuleView;
import org.carestead.approval.AnswerRules;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** Up to how much a rule shall answer, and what it never answers. */
class RuleQuestion extends Dialog {

    RuleQuestion(AnswerRuleView rule, Consumer<BigDecimal> set) {
        Formats formats = Formats.current();
        setHeaderTitle(getTranslation("approval.rule.question.title", rule.caregiverName()));
        BigDecimalField upTo = new BigDecimalField(getTranslation("approval.rule.question.up-to"));
        upTo.setLocale(formats.locale());
        upTo.setPrefixComponent(new Span("$"));
        upTo.setHelperText(getTranslation("approval.rule.question.hint"));
        upTo.setValue(rule.upTo());
        upTo.setAutofocus(true);
        add(
                upTo,
                new Paragraph(getTranslation("approval.rule.question.sentence", rule.caregiverName())),
                Texts.small(getTranslation("approval.rule.question.never")));
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("approval.rule.question.back"), this::close),
                        Buttons.main(getTranslation("approval.rule.question.set"), () -> {
                            BigDecimal wanted = upTo.getValue();
                            FieldErrors.mark(
                                    upTo,
                                    wanted == null,
                                    getTranslation("approval.rule.question.wrong", formats.money(AnswerRules.HIGHEST)));
                            if (wanted != null) {
                                close();
                                set.accept(wanted);
                            }
                        })));
    }
}
