package org.carestead.approval.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;

/** A no, with a word to the caregiver if the member likes. */
class NoQuestion extends Dialog {

    NoQuestion(ApprovalView asked, Consumer<String> no) {
        setHeaderTitle(new QuestionWords(asked).no());
        TextField word = new TextField(getTranslation("approval.no.word", asked.caregiverGivenName()));
        word.setMaxLength(Answers.LONGEST_WORD);
        word.setHelperText(getTranslation("approval." + asked.action().name() + ".no.hint"));
        add(new Paragraph(getTranslation("approval.no.sentence", asked.caregiverGivenName())), word);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("approval.no.back"), this::close),
                        Buttons.main(getTranslation("approval.no.send"), () -> {
                            close();
                            no.accept(word.getValue());
                        })));
    }
}
