package org.carestead.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A field for a day, whose calendar speaks the language of the screen. */
public final class DayPicker extends DatePicker {

    /** @param label what the day is of */
    public DayPicker(String label) {
        super(label);
        Locale locale = getLocale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(named(names.getMonths()))
                .setWeekdays(named(names.getWeekdays()))
                .setWeekdaysShort(named(names.getShortWeekdays()))
                .setToday(getTranslation("frame.calendar.today"))
                .setCancel(getTranslation("frame.calendar.cancel")));
    }

    // The names of the platform have an empty one before the first day, and one after the last month.
    private static List<String> named(String[] names) {
        return Arrays.stream(names).filter(name -> !name.isEmpty()).toList();
    }
}
