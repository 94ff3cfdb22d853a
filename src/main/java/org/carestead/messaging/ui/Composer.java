package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.messaging.Audience;
import org.carestead.messaging.ConversationPage;
import org.carestead.messaging.Wording;
import org.carestead.pharmacy.ui.Subject;

/** Where one writes. What is typed stays until it has been sent. */
class Composer extends Div {

    private final TextArea text = new TextArea();
    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>();
    private final Div problem = new Div();
    private transient String desk = "";

    /** @param send what to do with the text, and for whom it is */
    Composer(BiConsumer<String, Audience> send) {
        addClassNames("card", "composer");
        text.setLabel(getTranslation("messaging.text"));
        text.setHelperText(
                getTranslation("messaging.text.hint", Formats.current().number(Wording.LONGEST_TEXT)));
        text.setMinRows(3);
        text.setWidthFull();
        audience.setLabel(getTranslation("messaging.to"));
        audience.setItems(Audience.values());
        audience.setValue(Audience.PLAN);
        add(
                problem,
                text,
                audience,
                new Row(Buttons.main(
                        getTranslation("messaging.send"), () -> send.accept(text.getValue(), audience.getValue()))));
    }

    /** Offers to write to the family alone where there is one. */
    void offer(ConversationPage page, Subject subject) {
        boolean family =
                !page.ownEyes() || (page.about().shared() && !page.family().isEmpty());
        audience.setVisible(family);
        if (!family) {
            audience.setValue(Audience.PLAN);
        }
        String now = getTranslation("messaging.desk." + page.about().desk().name());
        if (!now.equals(desk)) {
            desk = now;
            audience.setItemLabelGenerator(each -> getTranslation(
                    "messaging.to." + each.name() + (page.ownEyes() ? ".own" : ".of"), now, subject.givenName()));
        }
    }

    void clear() {
        text.clear();
        problem.removeAll();
    }

    /** Says why nothing was sent; what was typed is still there. */
    void refuse(String why) {
        problem.removeAll();
        problem.add(new Answer(why, Tone.WAIT).takeFocus());
    }
}
