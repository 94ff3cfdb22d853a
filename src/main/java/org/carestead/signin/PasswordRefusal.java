package org.carestead.signin;

import java.util.Locale;

/** Why a password is not taken; the key of the words on the screen. */
public enum PasswordRefusal {
    TOO_SHORT,
    TOO_LONG,
    /** Guessed from the name, the e-mail address or the plan. */
    ABOUT_YOU,
    /** Among those that everybody tries first. */
    COMMON,
    /** Rows of keys, repetitions, dates. */
    PATTERN;

    /** Such as {@code signin.password.too-short}. */
    public String key() {
        return "signin.password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
