package org.carestead.courier;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a mail is named so that what comes back of it can be told. */
final class MailNames {

    private static final String NAME = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern IN_ADDRESS = Pattern.compile("\\+" + NAME + "@", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_MESSAGE_ID = Pattern.compile("<" + NAME + "@", Pattern.CASE_INSENSITIVE);

    private MailNames() {}

    /** The Message-ID header: in the domain of the sender, as RFC 5322 asks. */
    static String messageId(MessageId id, String sender) {
        return "<" + id.id() + sender.substring(sender.lastIndexOf('@')) + ">";
    }

    /** Where a report about this message goes: {@code name+id@domain}. */
    static String returnAddress(MessageId id, String reports) {
        int at = reports.lastIndexOf('@');
        return reports.substring(0, at) + "+" + id.id() + reports.substring(at);
    }

    /** Which message it is about, from the address that a report came to, or the Message-ID of what came back. */
    static Optional<MessageId> read(@Nullable String addresses, @Nullable String messageId) {
        return find(IN_ADDRESS, addresses).or(() -> find(IN_MESSAGE_ID, messageId));
    }

    private static Optional<MessageId> find(Pattern pattern, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(new MessageId(UUID.fromString(found.group(1)))) : Optional.empty();
    }
}
