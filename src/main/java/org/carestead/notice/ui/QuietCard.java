package org.carestead.notice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.IntStream;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.notice.QuietHours;
import org.jspecify.annotations.Nullable;

/** The hours in which nothing is sent but what is about safety. */
class QuietCard extends Section {

    private final Checkbox rests = new Checkbox(getTranslation("notice.quiet.yes"));
    private final Select<Integer> from = hour("notice.quiet.from");
    private final Select<Integer> until = hour("notice.quiet.until");

    QuietCard(@Nullable QuietHours before) {
        addClassNames("card", "form");
        QuietHours shown = before == null ? QuietHours.NIGHT : before;
        from.setValue(shown.from());
        until.setValue(shown.until());
        from.addValueChangeListener(event -> keepApart(until, event.getValue()));
        until.addValueChangeListener(event -> keepApart(from, event.getValue()));
        Row hours = new Row(from, until);
        hours.addClassName("hours");
        rests.setValue(before != null);
        hours.setVisible(rests.getValue());
        rests.addValueChangeListener(event -> hours.setVisible(event.getValue()));
        add(
                new H2(getTranslation("notice.quiet.title")),
                new Paragraph(getTranslation("notice.quiet.sentence")),
                rests,
                hours);
    }

    /** As it is chosen now; null: at any hour. */
    @Nullable
    QuietHours chosen() {
        return rests.getValue() ? new QuietHours(from.getValue(), until.getValue()) : null;
    }

    // No time lies between an hour and itself.
    private static void keepApart(Select<Integer> other, Integer hour) {
        if (hour.equals(other.getValue())) {
            other.setValue((hour + 1) % 24);
        }
    }

    private Select<Integer> hour(String key) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(Formats.current().locale());
        Select<Integer> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItems(IntStream.range(0, 24).boxed().toList());
        select.setItemLabelGenerator(each -> LocalTime.of(each, 0).format(format));
        return select;
    }
}
