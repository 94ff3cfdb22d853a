package org.carestead.staff.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.person.EmailAddress;
import org.carestead.staff.Hat;

/** Asks to whom a hat is given, and which. */
class GiveDialog extends Dialog {

    private final EmailField address = new EmailField(getTranslation("staff.give.address"));
    private final RadioButtonGroup<Hat> hats = new RadioButtonGroup<>(getTranslation("staff.give.hat"));
    private final transient BiConsumer<EmailAddress, Hat> give;

    GiveDialog(BiConsumer<EmailAddress, Hat> give) {
        this.give = give;
        setHeaderTitle(getTranslation("staff.give.title"));
        address.setHelperText(getTranslation("staff.give.hint"));
        address.setAutofocus(true);
        address.setManualValidation(true);
        hats.setItems(Hat.values());
        hats.setItemLabelGenerator(hat -> getTranslation("staff.hat." + hat.name()));
        hats.setRenderer(new ComponentRenderer<>(GiveDialog::choice));
        hats.addClassName("choices");
        add(new Paragraph(getTranslation("staff.give.sentence")), address, hats);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("staff.give.no"), this::close),
                        Buttons.main(getTranslation("staff.give.yes"), this::submit)));
    }

    private static Div choice(Hat hat) {
        return new Div(
                new Span(I18NProvider.translate("staff.hat." + hat.name())),
                Texts.small(I18NProvider.translate("staff.hat." + hat.name() + ".sentence")));
    }

    private void submit() {
        Optional<EmailAddress> typed = EmailAddress.parse(address.getValue());
        Hat hat = hats.getValue();
        FieldErrors.mark(address, typed.isEmpty(), getTranslation("staff.give.address.wrong"));
        FieldErrors.mark(hats, hat == null, getTranslation("staff.give.hat.missing"));
        if (typed.isPresent() && hat != null) {
            close();
            give.accept(typed.get(), hat);
        }
    }
}
