package org.carestead.signin;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where to go next, within this portal (lesson 28): one slash, then plain letters, digits and a few signs. Another
 * host, a backslash, a doubled slash, dots that climb, user names and any encoding are refused, so that no reader of an
 * address can take it for anything else.
 */
public record LocalPath(String value) {

    private static final Pattern SYNTAX = Pattern.compile(
            "/(?:[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*(?:/[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)*/?)?(?:\\?[A-Za-z0-9=&_.-]*)?");
    private static final int LONGEST = 300;

    /** Where everybody starts. */
    public static final LocalPath HOME = new LocalPath("/");

    /** Refuses what {@link #parse} would refuse. */
    public LocalPath {
        if (value.length() > LONGEST || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a path of ours");
        }
    }

    /** Reads what a browser sent. */
    public static Optional<LocalPath> parse(String text) {
        return text.length() <= LONGEST && SYNTAX.matcher(text).matches()
                ? Optional.of(new LocalPath(text))
                : Optional.empty();
    }
}
