package org.carestead.delivery.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.carestead.delivery.AddressDraft;
import org.carestead.delivery.AddressDraft.Field;
import org.carestead.delivery.DetailValue;
import org.carestead.delivery.UsState;

/** Asks for an address in the United States. */
class AddressDialog extends ChangeDialog {

    private final FieldMarks<Field> marks = new FieldMarks<>();
    private final TextField recipient = marks.field(Field.RECIPIENT, new TextField());
    private final TextField street = marks.field(Field.STREET, new TextField());
    private final TextField unit = marks.field(Field.UNIT, new TextField());
    private final TextField city = marks.field(Field.CITY, new TextField());
    private final ComboBox<UsState> state = marks.field(Field.STATE, new ComboBox<UsState>());
    private final TextField zip = marks.field(Field.ZIP, new TextField());

    /** @param own whether it is the member's own browser, which may know the address */
    AddressDialog(String title, String sentence, String submit, AddressDraft draft, boolean own, Taking taking) {
        super(title, sentence, submit, taking);
        unit.setHelperText(getTranslation("delivery.field.UNIT.hint"));
        zip.setHelperText(getTranslation("delivery.field.ZIP.hint"));
        // All at once, so that what is typed is found in the browser, however fast it is typed.
        state.setPageSize(UsState.values().length);
        state.setItems(UsState.values());
        state.setManualValidation(true);
        recipient.setAutocomplete(own ? Autocomplete.NAME : Autocomplete.OFF);
        street.setAutocomplete(own ? Autocomplete.ADDRESS_LINE1 : Autocomplete.OFF);
        unit.setAutocomplete(own ? Autocomplete.ADDRESS_LINE2 : Autocomplete.OFF);
        city.setAutocomplete(own ? Autocomplete.ADDRESS_LEVEL2 : Autocomplete.OFF);
        zip.setAutocomplete(own ? Autocomplete.POSTAL_CODE : Autocomplete.OFF);
        recipient.setValue(draft.recipient());
        street.setValue(draft.street());
        unit.setValue(draft.unit());
        city.setValue(draft.city());
        state.setValue(draft.state());
        zip.setValue(draft.zip());
        fields(recipient, street, unit, city, state, zip);
    }

    @Override
    void finish(Consumer<DetailValue> finished) {
        AddressDraft typed = new AddressDraft(
                recipient.getValue(),
                street.getValue(),
                unit.getValue(),
                city.getValue(),
                state.getValue(),
                zip.getValue());
        marks.mark(typed.problems());
        typed.finished().ifPresent(finished);
    }
}
