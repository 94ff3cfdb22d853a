package org.carestead.delivery.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.carestead.delivery.DetailValue;
import org.carestead.delivery.FieldProblem;
import org.carestead.delivery.PreferredPharmacy;
import org.carestead.pharmacy.PharmacySummary;
import org.jspecify.annotations.Nullable;

/** Asks for one of the pharmacies that the plan works with. */
class PharmacyDialog extends ChangeDialog {

    private enum Field {
        PHARMACY
    }

    private final FieldMarks<Field> marks = new FieldMarks<>();
    private final ComboBox<PharmacySummary> pharmacy = marks.field(Field.PHARMACY, new ComboBox<PharmacySummary>());

    PharmacyDialog(
            String title,
            String sentence,
            String submit,
            List<PharmacySummary> all,
            @Nullable PharmacySummary now,
            Taking taking) {
        super(title, sentence, submit, taking);
        pharmacy.setManualValidation(true);
        pharmacy.setHelperText(getTranslation("delivery.field.PHARMACY.hint"));
        pharmacy.setItemLabelGenerator(
                each -> each.address() == null ? each.name() : each.name() + ", " + each.address());
        pharmacy.setItems(all);
        pharmacy.setValue(now);
        fields(pharmacy);
    }

    @Override
    void finish(Consumer<DetailValue> finished) {
        PharmacySummary chosen = pharmacy.getValue();
        Map<Field, FieldProblem> problems = new EnumMap<>(Field.class);
        if (chosen == null) {
            problems.put(Field.PHARMACY, FieldProblem.MISSING);
        }
        marks.mark(problems);
        if (chosen != null) {
            finished.accept(new PreferredPharmacy(chosen.id()));
        }
    }
}
