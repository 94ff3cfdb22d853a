package org.carestead.priorauthorization.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Row;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.Steps;

/** What a step does, and what to say with it. */
class StepQuestion extends Dialog {

    /** @param asks the given name of the member who answers first; empty: it is sent at once */
    StepQuestion(StepKind kind, String medicine, String asks, Consumer<String> send) {
        String key = "priorauthorization.step." + kind.name();
        boolean needed = kind.words() == StepKind.Words.NEEDED;
        setHeaderTitle(getTranslation("priorauthorization.question.title", getTranslation(key), medicine));
        addClassName("step-question");
        add(new Paragraph(getTranslation(key + ".sentence")));
        if (!asks.isEmpty()) {
            add(new Paragraph(getTranslation("priorauthorization.question.asks", asks)));
        }
        TextArea words = new TextArea(getTranslation("priorauthorization.question.words"));
        if (kind.words() != StepKind.Words.NONE) {
            words.setMaxLength(Steps.LONGEST_WORDS);
            words.setHelperText(getTranslation(
                    needed ? "priorauthorization.question.needed" : "priorauthorization.question.welcome"));
            words.setManualValidation(true);
            words.setRequiredIndicatorVisible(needed);
            words.setWidthFull();
            add(words);
        }
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("priorauthorization.question.back"), this::close),
                        Buttons.main(
                                getTranslation(
                                        asks.isEmpty()
                                                ? "priorauthorization.question.send"
                                                : "priorauthorization.question.ask",
                                        asks),
                                () -> {
                                    boolean missing = needed && words.getValue().isBlank();
                                    FieldErrors.mark(
                                            words, missing, getTranslation("priorauthorization.said.words-needed"));
                                    if (!missing) {
                                        close();
                                        send.accept(words.getValue());
                                    }
                                })));
    }
}
