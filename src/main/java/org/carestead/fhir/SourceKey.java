package org.carestead.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names a resource across files and runs, as SHA-256 of what names it in its feed: a UUID wherever it stands (they are
 * unique by themselves), an address, a type and id, or a business identifier.
 *
 * @param hash in hexadecimal, so that keys can be compared
 */
record SourceKey(String hash) {

    private static final Pattern IDENTIFIER_QUERY = Pattern.compile("([A-Za-z]+)\\?identifier=([^|&]*)\\|([^&]+)");
    private static final Pattern VERSION = Pattern.compile("/_history/[^/]*$");

    /** What names a resource that has an address in its bundle, or an id. */
    static Optional<SourceKey> of(String type, @Nullable String fullUrl, @Nullable String id) {
        if (fullUrl != null && !fullUrl.isBlank()) {
            return Optional.of(address(fullUrl));
        }
        return id == null || id.isBlank() ? Optional.empty() : Optional.of(address(type + "/" + id));
    }

    /**
     * What a reference names.
     *
     * @param from address of the resource in which it stands: a relative reference begins where that one does
     */
    static Optional<SourceKey> reference(String reference, @Nullable String from) {
        if (reference.isBlank() || reference.startsWith("#")) {
            return Optional.empty();
        }
        var query = IDENTIFIER_QUERY.matcher(reference);
        if (query.matches()) {
            return Optional.of(identifier(query.group(1), query.group(2), query.group(3)));
        }
        boolean relative = !reference.contains(":");
        return Optional.of(address(relative ? base(from) + reference : reference));
    }

    /** The number in a reference such as {@code Patient?identifier=system|number}. */
    static Optional<String> numberIn(String reference) {
        var query = IDENTIFIER_QUERY.matcher(reference);
        return query.matches() ? Optional.of(query.group(3)) : Optional.empty();
    }

    /** What a business identifier names. */
    static SourceKey identifier(String type, String system, String value) {
        String known = system.contains("npi") ? "npi" : system;
        return hashed("identifier " + type + " " + known + " " + value);
    }

    /** What has no name in its feed: the same only if its words are the same. */
    static SourceKey content(String text) {
        return hashed("content " + text);
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hash);
    }

    static SourceKey of(byte[] bytes) {
        return new SourceKey(HexFormat.of().formatHex(bytes));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SourceKey address(String address) {
        String plain = VERSION.matcher(address).replaceFirst("");
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf(':')) + 1);
        return hashed(isUuid(last) ? "uuid " + last.toLowerCase(Locale.ROOT) : "address " + plain);
    }

    private static boolean isUuid(String text) {
        try {
            return text.length() == 36 && UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    // http://server/fhir/Patient/1 begins with http://server/fhir/
    private static String base(@Nullable String from) {
        if (from == null || !from.startsWith("http")) {
            return "";
        }
        int id = from.lastIndexOf('/');
        int type = from.lastIndexOf('/', id - 1);
        return type < 0 ? "" : from.substring(0, type + 1);
    }

    private static SourceKey hashed(String name) {
        return of(sha256(name));
    }
}
