package org.carestead.grant.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.carestead.grant.Renewals;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;

/** Asks until when somebody may help. A few days to choose from are quicker than a calendar, on a small screen above all. */
class LastDayDialog extends Dialog {

    private static final Period WEEK = Period.ofDays(7);
    private static final Period OFFERED = Period.ofMonths(Renewals.OFFERED_MONTHS);
    private static final List<Period> TERMS = List.of(
            WEEK,
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            OFFERED,
            Period.ofMonths(Renewals.LONGEST_MONTHS));

    LastDayDialog(Helper helper, LocalDate today, Consumer<LocalDate> set) {
        Formats formats = Formats.current();
        String who = helper.givenName();
        setHeaderTitle(getTranslation("access.last-day.title", who));
        RadioButtonGroup<Period> term = new RadioButtonGroup<>(getTranslation("access.last-day.field"));
        term.setItems(TERMS);
        term.setItemLabelGenerator(each -> name(each, formats.date(today.plus(each))));
        // Nothing is chosen beforehand: one tap must not cut a year to a week.
        term.setManualValidation(true);
        add(new Paragraph(getTranslation("access.last-day.sentence", who, formats.date(helper.lastDay()))), term);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("access.last-day.no"), this::close),
                        Buttons.main(getTranslation("access.last-day.yes"), () -> {
                            boolean missing = term.getValue() == null;
                            FieldErrors.mark(term, missing, getTranslation("access.last-day.missing"));
                            if (!missing) {
                                close();
                                set.accept(today.plus(term.getValue()));
                            }
                        })));
    }

    private String name(Period term, String day) {
        if (term.equals(WEEK)) {
            return getTranslation("access.last-day.week", day);
        }
        int months = (int) term.toTotalMonths();
        return getTranslation(months == 1 ? "access.last-day.month" : "access.last-day.months", months, day);
    }
}
