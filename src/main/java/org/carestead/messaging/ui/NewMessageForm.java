package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.carestead.access.MedicineSummary;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.messaging.Desk;
import org.carestead.messaging.MessagingRefusal;
import org.carestead.messaging.NewConversation;
import org.carestead.messaging.Wording;
import org.carestead.pharmacy.ui.Subject;

/** To whom, about what, and who else may read it. */
class NewMessageForm extends Div {

    private final RadioButtonGroup<Desk> desk = new RadioButtonGroup<>();
    private final Select<MedicineSummary> about = new Select<>();
    private final TextField subject = new TextField();
    private final TextArea text = new TextArea();
    private final RadioButtonGroup<Boolean> shared = new RadioButtonGroup<>();
    private final Div problem = new Div();

    NewMessageForm(Subject whose, BiConsumer<Subject, NewConversation> send) {
        addClassNames("card", "form");
        desk.setLabel(getTranslation("messaging.new.desk"));
        desk.setItems(Desk.values());
        desk.setItemLabelGenerator(each -> getTranslation("messaging.new.desk." + each.name()));
        desk.setValue(Desk.PHARMACIST);
        about.setLabel(getTranslation("messaging.new.about"));
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption(getTranslation("messaging.new.about.nothing"));
        about.setItemLabelGenerator(each -> each == null ? getTranslation("messaging.new.about.nothing") : each.name());
        subject.setLabel(getTranslation("messaging.new.subject"));
        subject.setHelperText(getTranslation("messaging.new.subject.hint", Wording.LONGEST_SUBJECT));
        text.setLabel(getTranslation("messaging.text"));
        text.setHelperText(
                getTranslation("messaging.text.hint", Formats.current().number(Wording.LONGEST_TEXT)));
        text.setMinRows(5);
        text.setWidthFull();
        shared.setLabel(getTranslation("messaging.new.shared"));
        shared.setItems(true, false);
        shared.setItemLabelGenerator(
                each -> getTranslation(each ? "messaging.new.shared.yes" : "messaging.new.shared.no"));
        shared.setValue(true);
        shared.setVisible(whose.own());
        add(problem, desk, about, subject, text, shared);
        add(new Row(Buttons.main(getTranslation("messaging.send"), () -> send.accept(whose, asked()))));
    }

    /** The medicines that it can be about; one that was chosen and is still there stays chosen. */
    void offer(List<MedicineSummary> medicines) {
        MedicineSummary chosen = about.getValue();
        about.setItems(medicines);
        if (chosen != null && medicines.contains(chosen)) {
            about.setValue(chosen);
        }
    }

    /** Says why nothing was sent, at the field that it is about; what was typed is still there. */
    void refuse(Written refused) {
        problem.removeAll();
        MessagingRefusal wrong = refused.wrong();
        boolean inSubject = wrong == MessagingRefusal.NO_SUBJECT || wrong == MessagingRefusal.SUBJECT_TOO_LONG;
        boolean inText = wrong == MessagingRefusal.NOTHING_WRITTEN || wrong == MessagingRefusal.TEXT_TOO_LONG;
        FieldErrors.mark(subject, inSubject, refused.why());
        FieldErrors.mark(text, inText, refused.why());
        if (inSubject) {
            subject.focus();
        } else if (inText) {
            text.focus();
        } else {
            problem.add(new Answer(refused.why(), Tone.WAIT).takeFocus());
        }
    }

    private NewConversation asked() {
        MedicineSummary medicine = about.getValue();
        return new NewConversation(
                desk.getValue(),
                subject.getValue(),
                medicine == null ? null : medicine.id(),
                Boolean.TRUE.equals(shared.getValue()),
                text.getValue());
    }
}
