package org.carestead.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/**
 * The five kinds of button. Each goes grey while its answer is on the way, so that a second press does nothing; that is
 * a comfort, the server refuses a second one by itself.
 */
public final class Buttons {

    private Buttons() {}

    /** The one main thing to do on a screen or card. */
    public static Button main(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Something else one can do. */
    public static Button plain(String text, Runnable action) {
        Button button = new Button(text, event -> action.run());
        button.setDisableOnClick(true);
        button.addClickListener(event -> button.setEnabled(true));
        return button;
    }

    /** Something one does seldom. */
    public static Button quiet(String text, Runnable action) {
        Button button = plain(text, action);
        button.addClassName("quiet");
        return button;
    }

    /** Something one does once in a while, and that stands below what one comes for. */
    public static Button link(String text, Runnable action) {
        Button button = plain(text, action);
        button.addClassName("link");
        return button;
    }

    /** Something that takes away. */
    public static Button stop(String text, Runnable action) {
        Button button = plain(text, action);
        button.addClassName("stop");
        return button;
    }
}
