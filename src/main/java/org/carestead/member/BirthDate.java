package org.carestead.member;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date of birth typed as three numbers. */
public record BirthDate(LocalDate date) {

    private static final Pattern SHORT = Pattern.compile("[0-9]{1,2}");
    private static final Pattern YEAR = Pattern.compile("(?:18|19|20)[0-9]{2}");

    /** Nothing where the three are no date. */
    public static Optional<BirthDate> parse(String month, String day, String year) {
        String m = month.strip();
        String d = day.strip();
        String y = year.strip();
        if (!SHORT.matcher(m).matches()
                || !SHORT.matcher(d).matches()
                || !YEAR.matcher(y).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new BirthDate(LocalDate.of(Integer.parseInt(y), Integer.parseInt(m), Integer.parseInt(d))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
