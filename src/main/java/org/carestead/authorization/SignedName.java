package org.carestead.authorization;

import java.text.Normalizer;
import java.util.Locale;

/** Whether a typed name is the one expected: case, accents, blanks and punctuation do not matter, letters do. */
final class SignedName {

    private static final int LONGEST = 300;

    private SignedName() {}

    static boolean is(String typed, String expected) {
        String letters = letters(expected);
        return typed.length() <= LONGEST && !letters.isEmpty() && letters(typed).equals(letters);
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
