package org.carestead.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks calmly before something that cannot be undone. Closed by the button, by Escape, or by choosing not to. */
public final class Confirm extends Dialog {

    /**
     * @param what the button, named by what it does
     * @param not the button that leaves all as it is
     * @param more further questions, between the sentence and the buttons
     */
    public Confirm(String title, String sentence, String what, String not, Runnable action, Component... more) {
        setHeaderTitle(title);
        add(new Paragraph(sentence));
        add(more);
        getFooter().add(new Row(Buttons.quiet(not, this::close), Buttons.stop(what, () -> {
            close();
            action.run();
        })));
    }
}
