package org.carestead.kit;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;

/**
 * Dates, times and money as the reader writes them.
 *
 * @param locale the reader's language
 * @param zone where the reader is; the plan's own zone until the browser has told
 */
public record Formats(Locale locale, ZoneId zone) {

    /** Where the plan is at home; what is dated without a zone is dated there. */
    public static final ZoneId PLAN_ZONE = ZoneId.of("America/New_York");

    private static final Currency DOLLAR = Currency.getInstance("USD");

    /** For whoever looks at the running screen. */
    public static Formats current() {
        UI ui = UI.getCurrent();
        return new Formats(region(ui.getLocale()), BrowserZone.of(ui));
    }

    /** For a reader of this language, where no browser has told its zone. */
    public static Formats of(Locale locale) {
        return new Formats(region(locale), PLAN_ZONE);
    }

    /** "Friday, December 11". */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(spanish() ? "EEEE d 'de' MMMM" : "EEEE, MMMM d", locale)
                .format(date);
    }

    /** Words that begin a line, as "Viernes 11 de diciembre". */
    public String beginning(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    /** "Friday". */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE", locale).format(date);
    }

    /** "December 11, 2026". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** "December 11, 2026", on the reader's calendar. */
    public String date(Instant instant) {
        return date(instant.atZone(zone).toLocalDate());
    }

    /** "9:14 AM". */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** "Eastern Time (New York)". */
    public String zoneName(ZoneId zone) {
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return beginning(zone.getDisplayName(TextStyle.FULL, locale)) + " (" + city + ")";
    }

    /** "4,000". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** "30", "2.5". */
    public String number(BigDecimal number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** "$8.40". */
    public String money(BigDecimal dollars) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(DOLLAR);
        return format.format(dollars);
    }

    private boolean spanish() {
        return locale.getLanguage().equals("es");
    }

    // The language is the person's, the customs (dollar sign, order of a date) are those of the United States.
    private static Locale region(Locale locale) {
        return Locale.of(locale.getLanguage(), "US");
    }
}
