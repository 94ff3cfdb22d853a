package org.carestead.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.carestead.delivery.DetailValue;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;

/** A form for one part. What was typed stays until it is answered, also while one proves that it is oneself. */
abstract class ChangeDialog extends Dialog {

    /** Takes the value; what it is given closes the form, when there is an answer. */
    @FunctionalInterface
    interface Taking {

        void take(DetailValue value, Runnable close);
    }

    /** @param submit what the main button says */
    ChangeDialog(String title, String sentence, String submit, Taking taking) {
        setHeaderTitle(title);
        addClassName("delivery");
        add(new Paragraph(sentence));
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("delivery.change.cancel"), this::close),
                        Buttons.main(submit, () -> finish(value -> taking.take(value, this::close)))));
    }

    /** Gives what was typed, or marks what is wrong with it. */
    abstract void finish(Consumer<DetailValue> finished);

    final void fields(Component... fields) {
        Div form = new Div(fields);
        form.addClassName("form");
        add(form);
    }
}
