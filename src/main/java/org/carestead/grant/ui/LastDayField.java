package org.carestead.grant.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.grant.Renewals;
import org.carestead.kit.DayPicker;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Formats;

/**
 * Until when somebody may help. A few days to choose from are quicker than a calendar, on a small screen above all; the
 * calendar is there for any other day.
 */
public class LastDayField extends Div {

    /** Stands for a day of one's own among the terms. */
    private static final Period ANOTHER = Period.ZERO;

    private final transient Formats formats = Formats.current();
    private final RadioButtonGroup<Period> term;
    private final DatePicker day;
    private final transient List<Period> terms;
    private final transient LocalDate today;

    /** @param terms from today; a week, or whole months */
    public LastDayField(String label, List<Period> terms, LocalDate today) {
        this.terms = List.copyOf(terms);
        this.today = today;
        term = new RadioButtonGroup<>(label);
        day = new DayPicker(getTranslation("access.last-day.day"));
        addClassName("last-day");
        term.setItems(Stream.concat(terms.stream(), Stream.of(ANOTHER)).toList());
        term.setItemLabelGenerator(this::name);
        term.addValueChangeListener(event -> {
            FieldErrors.mark(term, false, "");
            day.setVisible(ANOTHER.equals(event.getValue()));
            if (event.isFromClient() && day.isVisible()) {
                // Below the fold of a small dialog nobody would look for it.
                day.getElement().executeJs("setTimeout(() => this.scrollIntoView({block: 'center'}))");
            }
        });
        // In words, as 7/12 is another day to the neighbor.
        day.addValueChangeListener(event -> {
            FieldErrors.mark(day, false, "");
            day.setHelperText(event.getValue() == null ? "" : formats.date(event.getValue()));
        });
        day.setMin(today);
        day.setMax(longest());
        day.setManualValidation(true);
        day.setVisible(false);
        add(term, day);
    }

    /** Shows this day as chosen. */
    public void choose(LocalDate last) {
        Optional<Period> offered =
                terms.stream().filter(each -> today.plus(each).equals(last)).findFirst();
        term.setValue(offered.orElse(ANOTHER));
        if (offered.isEmpty()) {
            day.setValue(last);
        }
    }

    /**
     * The last day that is chosen. Empty where none is, or one that has passed or is too far away; the field says so.
     *
     * @param missing what to say where nothing is chosen
     */
    public Optional<LocalDate> chosen(String missing) {
        Period chosen = term.getValue();
        FieldErrors.mark(term, chosen == null, missing);
        if (chosen == null) {
            return Optional.empty();
        }
        if (!chosen.equals(ANOTHER)) {
            return Optional.of(today.plus(chosen));
        }
        Optional<LocalDate> own =
                day.getOptionalValue().filter(each -> !each.isBefore(today) && !each.isAfter(longest()));
        FieldErrors.mark(day, own.isEmpty(), getTranslation("access.last-day.day.problem", formats.date(longest())));
        return own;
    }

    private LocalDate longest() {
        return today.plusMonths(Renewals.LONGEST_MONTHS);
    }

    private String name(Period each) {
        if (each.equals(ANOTHER)) {
            return getTranslation("access.last-day.another");
        }
        String last = formats.date(today.plus(each));
        int months = (int) each.toTotalMonths();
        return months == 0
                ? getTranslation("access.last-day.week", last)
                : getTranslation(months == 1 ? "access.last-day.month" : "access.last-day.months", months, last);
    }
}
