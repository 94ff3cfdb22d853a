package org.carestead.courier;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import org.carestead.courier.CourierProperties.Reports;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A real mailbox that reports come to, and the portal's reader of it. */
public final class ComesBack implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetupTest.IMAP.dynamicPort());
    private final GreenMailUser user;
    private final ReportBox box;
    private final Courier courier;

    public ComesBack(ApplicationContext portal) {
        server.start();
        user = server.setUser(TestReports.MAILBOX, "reports", "secret");
        courier = portal.getBean(Courier.class);
        box = new ReportBox(
                new CourierProperties(
                        "no-reply@carestead.example",
                        new Reports(
                                TestReports.MAILBOX,
                                "imap",
                                "127.0.0.1",
                                server.getImap().getPort(),
                                "reports",
                                "secret",
                                "INBOX")),
                portal.getBean(Failures.class),
                portal.getBean(TransactionOperations.class));
    }

    /** A report about this message comes. */
    public void comes(MessageId message, String action, String status) {
        try {
            user.deliver(TestReports.of(message, action, status, true));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody writes there. */
    public void comesSomethingElse() {
        try {
            user.deliver(TestReports.parse("From: x@example.org\r\nSubject: Hello\r\n\r\nIs anybody there?"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The portal reads the mailbox. */
    public void read() {
        box.read();
    }

    /** How many are in the mailbox. */
    public int left() {
        try {
            MailFolder inbox = server.getManagers().getImapHostManager().getInbox(user);
            return inbox.getMessageCount();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How far a message has come. */
    public Delivery.State stateOf(MessageId message) {
        return courier.delivery(message).state();
    }

    @Override
    public void close() {
        server.stop();
    }
}
