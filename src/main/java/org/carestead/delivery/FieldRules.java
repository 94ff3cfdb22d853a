package org.carestead.delivery;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a line of text may be: any letters of any language, but nothing that a label cannot show, and no card numbers. */
final class FieldRules {

    /** The shortest number of a payment card has twelve digits (ISO/IEC 7812), that of an account often eight or nine. */
    private static final int NUMBER = 8;

    // Digits that belong together though they are written in groups, whatever stands between them.
    private static final Pattern GROUPED = Pattern.compile("(?<=\\p{Nd})[^\\p{L}\\p{Nd}]+(?=\\p{Nd})");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{" + NUMBER + ",}");
    private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>]");

    private FieldRules() {}

    static Optional<FieldProblem> text(String text, int longest, boolean needed) {
        if (text.isEmpty()) {
            return needed ? Optional.of(FieldProblem.MISSING) : Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of(FieldProblem.TOO_LONG);
        }
        if (ODD.matcher(text).find()) {
            return Optional.of(FieldProblem.ODD_SIGNS);
        }
        return LONG_NUMBER.matcher(GROUPED.matcher(text).replaceAll("")).find()
                ? Optional.of(FieldProblem.LOOKS_LIKE_A_NUMBER)
                : Optional.empty();
    }
}
