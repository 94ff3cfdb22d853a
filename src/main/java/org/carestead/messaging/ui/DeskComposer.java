package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.messaging.ConversationState;
import org.carestead.messaging.Desk;
import org.carestead.messaging.DeskPage;
import org.carestead.messaging.Wording;

/** Where the desk answers, and what else it can do. What is typed stays until it has been sent. */
class DeskComposer extends Div {

    private final TextArea text = new TextArea();
    private final Div problem = new Div();
    private final Row ways = new Row();
    private final transient Consumer<String> send;

    DeskComposer(Consumer<String> send) {
        this.send = send;
        addClassNames("card", "composer");
        text.setLabel(getTranslation("messaging.inbox.answer"));
        text.setHelperText(
                getTranslation("messaging.inbox.hint", Formats.current().number(Wording.LONGEST_TEXT)));
        text.setMinRows(4);
        text.setWidthFull();
        add(problem, text, ways);
    }

    void offer(DeskPage page, Desk desk, Runnable handOver, Runnable close) {
        ways.removeAll();
        boolean open = page.about().state() == ConversationState.OPEN;
        String sending = getTranslation("messaging.inbox.send");
        Runnable answering = () -> send.accept(text.getValue());
        // What is closed waits for no answer, though it can still be given one.
        ways.add(
                open ? Buttons.main(sending, answering) : Buttons.plain(sending, answering),
                Buttons.quiet(
                        getTranslation(
                                "messaging.inbox.hand-over." + desk.other().name()),
                        handOver));
        if (open) {
            ways.add(Buttons.quiet(getTranslation("messaging.inbox.close"), close));
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
