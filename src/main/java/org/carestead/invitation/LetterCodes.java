package org.carestead.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret of a letter's link: 16 characters out of the 24 of a {@linkplain Passcodes passcode}, 73 random bits, so
 * that somebody without a camera can type it. Like every link it opens nothing without the passcode.
 */
public final class LetterCodes {

    static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LetterCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(Passcodes.ALPHABET.charAt(RANDOM.nextInt(Passcodes.ALPHABET.length())));
        }
        return code.toString();
    }

    /** In groups, as it is printed. */
    static String printed(String code) {
        return String.join("-", code.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** What was typed as the link has it: case, blanks and dashes do not matter. Empty where it cannot be one. */
    public static Optional<String> read(String typed) {
        String code = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return code.length() == LENGTH && code.chars().allMatch(letter -> Passcodes.ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(code)
                : Optional.empty();
    }
}
