package org.carestead.invitation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What the member tells the caregiver by telephone: eight characters out of 24 that are not taken for one another, kept
 * as an Argon2id hash only.
 */
@Component
class Passcodes {

    static final int LENGTH = 8;
    // Without B and 8, S and 5, Z and 2, I, L and 1, O and 0.
    static final String ALPHABET = "ACDEFGHJKMNPQRTUVWXY3479";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    /** A new one, in two groups of four. */
    String next() {
        StringBuilder passcode = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            passcode.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return passcode.insert(LENGTH / 2, '-').toString();
    }

    String hash(String passcode) {
        return Objects.requireNonNull(encoder.encode(normal(passcode)));
    }

    boolean matches(String typed, String hash) {
        String normal = normal(typed);
        return normal.length() == LENGTH && encoder.matches(normal, hash);
    }

    /** Case, blanks and dashes do not matter. */
    private static String normal(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
    }
}
