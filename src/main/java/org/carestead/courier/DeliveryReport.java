package org.carestead.courier;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A mail server's report on a mail of ours (RFC 3464).
 *
 * @param message which one
 * @param failed false: it is late, and the server goes on trying
 * @param forGood whether nothing can be delivered to that address any more: status class 5, but neither a full mailbox
 *     (5.2) nor a refusal for policy (5.7), which are about this day or about us
 */
record DeliveryReport(MessageId message, boolean failed, boolean forGood) {

    /** Reads a mail; nothing where it is none of these, or about no mail of ours. */
    static Optional<DeliveryReport> read(MimeMessage mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof MimeMultipart parts)) {
            return Optional.empty();
        }
        InternetHeaders recipient = new InternetHeaders();
        String returned = "";
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType("message/delivery-status")) {
                recipient = firstRecipient(part);
            } else {
                returned += returnedName(part);
            }
        }
        String action = header(recipient, "Action");
        String status = header(recipient, "Status");
        return MailNames.read(addresses(mail), returned)
                .map(message -> new DeliveryReport(
                        message,
                        action.equalsIgnoreCase("failed"),
                        status.startsWith("5.") && !status.startsWith("5.2.") && !status.startsWith("5.7.")));
    }

    // Blocks of headers: the first about the mail, one more for each recipient, and ours have one.
    private static InternetHeaders firstRecipient(Part part) throws MessagingException, IOException {
        try (InputStream blocks = part.getInputStream()) {
            new InternetHeaders(blocks);
            return new InternetHeaders(blocks);
        }
    }

    private static String returnedName(Part part) throws MessagingException, IOException {
        if (part.isMimeType("message/rfc822") && part.getContent() instanceof MimeMessage mail) {
            return String.valueOf(mail.getMessageID());
        }
        if (part.isMimeType("text/rfc822-headers")) {
            try (InputStream headers = part.getInputStream()) {
                return header(new InternetHeaders(headers), "Message-ID");
            }
        }
        return "";
    }

    private static String addresses(Part mail) throws MessagingException {
        StringBuilder all = new StringBuilder();
        for (String name : new String[] {"Delivered-To", "X-Original-To", "To"}) {
            String[] values = mail.getHeader(name);
            all.append(values == null ? "" : String.join(" ", values)).append(' ');
        }
        return all.toString();
    }

    private static String header(InternetHeaders headers, String name) {
        String value = headers.getHeader(name, ",");
        return value == null ? "" : value.strip();
    }
}
