package org.carestead.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A date of birth as it was typed, in three numbers. Nobody turns a calendar back seventy years. */
public record BirthDate(String month, String day, String year) {

    private static final Pattern MONTHS = Pattern.compile("0?[1-9]|1[0-2]");
    private static final Pattern DAYS = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");
    private static final Pattern YEARS = Pattern.compile("(?:18|19|20)[0-9]{2}");

    /** One of the three numbers. */
    public enum Part {
        MONTH,
        DAY,
        YEAR
    }

    public BirthDate {
        month = month.strip();
        day = day.strip();
        year = year.strip();
    }

    /** Whether nothing was typed. */
    public boolean isBlank() {
        return (month + day + year).isEmpty();
    }

    /** Nothing where the three are no date. */
    public Optional<LocalDate> date() {
        return malformed().isEmpty() ? onCalendar() : Optional.empty();
    }

    /** The numbers that are wrong; a day that its month does not have is the day's fault. */
    public Set<Part> wrong() {
        Set<Part> malformed = malformed();
        return malformed.isEmpty() && onCalendar().isEmpty() ? EnumSet.of(Part.DAY) : malformed;
    }

    /** The key of the sentence that says what is wrong. Where more than one number is, it says how to write all three. */
    public String problem() {
        Set<Part> wrong = wrong();
        return wrong.size() == 1 ? "member.claim.bad-date." + wrong.iterator().next() : "member.claim.bad-date";
    }

    private Set<Part> malformed() {
        Set<Part> malformed = EnumSet.noneOf(Part.class);
        if (!MONTHS.matcher(month).matches()) {
            malformed.add(Part.MONTH);
        }
        if (!DAYS.matcher(day).matches()) {
            malformed.add(Part.DAY);
        }
        if (!YEARS.matcher(year).matches()) {
            malformed.add(Part.YEAR);
        }
        return malformed;
    }

    private Optional<LocalDate> onCalendar() {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "BirthDate[]";
    }
}
