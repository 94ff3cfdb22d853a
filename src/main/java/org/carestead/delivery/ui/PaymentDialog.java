package org.carestead.delivery.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carestead.delivery.DetailValue;
import org.carestead.delivery.FieldProblem;
import org.carestead.delivery.PaymentDraft;
import org.carestead.delivery.PaymentDraft.Field;
import org.carestead.delivery.PaymentKind;

/** Asks how medicines are paid, and never for a full number: one that is typed all the same is wiped out at once. */
class PaymentDialog extends ChangeDialog {

    /** No card is good for longer. */
    private static final int MONTHS = 10 * 12;

    private static final DateTimeFormatter ON_THE_CARD = DateTimeFormatter.ofPattern("MM/yy");

    private final YearMonth now;
    private final FieldMarks<Field> marks = new FieldMarks<>();
    private final Select<PaymentKind> kind = marks.field(Field.KIND, new Select<PaymentKind>());
    private final TextField lastFour = marks.field(Field.LAST_FOUR, new TextField());
    private final TextField holder = marks.field(Field.HOLDER, new TextField());
    private final Select<YearMonth> expires = marks.field(Field.EXPIRES, new Select<YearMonth>());

    PaymentDialog(String title, String sentence, String submit, String name, YearMonth now, Taking taking) {
        super(title, sentence, submit, taking);
        this.now = now;
        kind.setItems(PaymentKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("delivery.kind." + each.name()));
        kind.addValueChangeListener(event ->
                expires.setVisible(event.getValue() == null || event.getValue().expires()));
        lastFour.setHelperText(getTranslation("delivery.field.LAST_FOUR.hint"));
        lastFour.setAutocomplete(Autocomplete.OFF);
        lastFour.getElement().setAttribute("inputmode", "numeric");
        holder.setAutocomplete(Autocomplete.OFF);
        holder.setValue(name);
        expires.setItems(
                Stream.iterate(now, month -> month.plusMonths(1)).limit(MONTHS).toList());
        expires.setItemLabelGenerator(ON_THE_CARD::format);
        fields(kind, lastFour, holder, expires);
    }

    @Override
    void finish(Consumer<DetailValue> finished) {
        PaymentDraft typed =
                new PaymentDraft(kind.getValue(), lastFour.getValue(), holder.getValue(), expires.getValue());
        Map<Field, FieldProblem> problems = typed.problems(now);
        wipe(problems, Field.LAST_FOUR, lastFour);
        wipe(problems, Field.HOLDER, holder);
        marks.mark(problems);
        typed.finished(now).ifPresent(finished);
    }

    private static void wipe(Map<Field, FieldProblem> problems, Field name, TextField field) {
        if (problems.get(name) == FieldProblem.LOOKS_LIKE_A_NUMBER) {
            field.clear();
        }
    }
}
