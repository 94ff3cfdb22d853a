package org.carestead.courier;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reports as a mail server writes them. */
final class TestReports {

    static final String MAILBOX = "reports@carestead.example";

    private TestReports() {}

    /** @param toItsName whether it came to the return address that names the message, or to the bare one */
    static MimeMessage of(MessageId message, String action, String status, boolean toItsName)
            throws MessagingException {
        return parse("""
            From: MAILER-DAEMON@mail.example.org
            To: %s
            Subject: Undelivered Mail Returned to Sender
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="xyz"

            --xyz
            Content-Type: text/plain

            We are sorry.

            --xyz
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mail.example.org

            Final-Recipient: rfc822; rosa@example.org
            Action: %s
            Status: %s
            Diagnostic-Code: smtp; 550 no such user

            --xyz
            Content-Type: text/rfc822-headers

            From: no-reply@carestead.example
            Message-ID: <%s@carestead.example>

            --xyz--
            """.formatted(
                        toItsName ? MailNames.returnAddress(message, MAILBOX) : MAILBOX, action, status, message.id())
                .replace("\n", "\r\n"));
    }

    static MimeMessage parse(String raw) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
