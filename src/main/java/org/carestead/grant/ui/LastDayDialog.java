package org.carestead.grant.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.carestead.grant.Renewals;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;

/** Asks until when somebody may help. Nothing is chosen beforehand: one tap must not cut a year to a week. */
class LastDayDialog extends Dialog {

    private static final List<Period> TERMS = List.of(
            Period.ofDays(7),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofMonths(Renewals.OFFERED_MONTHS),
            Period.ofMonths(Renewals.LONGEST_MONTHS));

    LastDayDialog(Helper helper, LocalDate today, Consumer<LocalDate> set) {
        String who = helper.givenName();
        setHeaderTitle(getTranslation("access.last-day.title", who));
        LastDayField field = new LastDayField(getTranslation("access.last-day.field"), TERMS, today);
        add(
                new Paragraph(getTranslation(
                        "access.last-day.sentence", who, Formats.current().date(helper.lastDay()))),
                field);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("access.last-day.no"), this::close),
                        Buttons.main(
                                getTranslation("access.last-day.yes"),
                                () -> field.chosen(getTranslation("access.last-day.missing"))
                                        .ifPresent(day -> {
                                            close();
                                            set.accept(day);
                                        }))));
    }
}
