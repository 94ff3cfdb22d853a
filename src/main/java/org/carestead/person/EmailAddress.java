package org.carestead.person;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in its one normal form: no blanks around it, all in small letters, the domain in its ASCII form. So
 * that nobody has two names here by writing one address in two ways; servers that tell capitals in front of the @ apart
 * are not known to exist.
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern CHARACTERS = Pattern.compile("[^\\p{C}\\p{Z}\"(),:;<>\\[\\]\\\\]+");
    private static final Pattern SYNTAX =
            Pattern.compile("[^.@](?:[^@]{0,62}[^.@])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

    /** Takes the normal form only; what a person typed goes through {@link #parse}. */
    public EmailAddress {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address in normal form");
        }
    }

    /** Reads what was typed. Nothing when it is too long (254), holds other characters, or is no address. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed.strip();
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST || !CHARACTERS.matcher(text).matches() || at < 1 || text.contains("..")) {
            return Optional.empty();
        }
        String normal = text.substring(0, at).toLowerCase(Locale.ROOT) + "@"
                + ascii(text.substring(at + 1)).toLowerCase(Locale.ROOT);
        return normal.length() <= LONGEST && SYNTAX.matcher(normal).matches()
                ? Optional.of(new EmailAddress(normal))
                : Optional.empty();
    }

    /** What stands in front of the @. */
    public String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    /** For screens of others and for logs of deliveries: the first letter and the domain. */
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "•••" + value.substring(value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return "EmailAddress[]";
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
