package org.carestead.courier;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.carestead.courier.CourierProperties.Reports;
import org.carestead.database.Conflicts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads the mailbox for what comes back. Each report is noted before it is removed: killed in between it is read again,
 * and counts once all the same. What is no report about a mail of ours stays, marked as read, for a person to look at.
 */
@Component
class ReportBox {

    private static final Logger LOG = LoggerFactory.getLogger(ReportBox.class);
    private static final int AT_ONCE = 200;
    private static final String WAIT = "10000";

    private final CourierProperties properties;
    private final Failures failures;
    private final TransactionOperations transactions;

    ReportBox(CourierProperties properties, Failures failures, TransactionOperations transactions) {
        this.properties = properties;
        this.failures = failures;
        this.transactions = transactions;
    }

    /** Reads what has come, if there is such a mailbox. A mailbox that cannot be read is tried again the next time. */
    void read() {
        Reports reports = properties.reports();
        if (reports == null) {
            return;
        }
        try (Store store = session(reports).getStore(reports.protocol())) {
            store.connect(reports.host(), reports.port(), reports.user(), reports.password());
            read(store.getFolder(reports.folder()));
        } catch (MessagingException e) {
            LOG.warn(
                    "The mailbox of delivery reports cannot be read: {}",
                    e.getClass().getSimpleName());
        }
    }

    private void read(Folder folder) throws MessagingException {
        folder.open(Folder.READ_WRITE);
        try (folder) {
            List<Message> unread = Arrays.stream(folder.search(new FlagTerm(new Flags(Flag.SEEN), false)))
                    .limit(AT_ONCE)
                    .toList();
            for (Message mail : unread) {
                read(mail);
            }
        }
    }

    private void read(Message mail) throws MessagingException {
        Optional<DeliveryReport> report = parse(mail);
        report.filter(DeliveryReport::failed)
                .ifPresent(failed -> Conflicts.retrying(
                        () -> transactions.execute(status -> failures.cameBack(failed.message(), failed.forGood()))));
        mail.setFlag(report.isPresent() ? Flag.DELETED : Flag.SEEN, true);
    }

    // Whatever somebody sends here may be broken in any way; it must not keep the rest from being read.
    private static Optional<DeliveryReport> parse(Message mail) {
        try {
            return mail instanceof MimeMessage mime ? DeliveryReport.read(mime) : Optional.empty();
        } catch (MessagingException | IOException | RuntimeException e) {
            LOG.info(
                    "A mail among the delivery reports cannot be read: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static Session session(Reports reports) {
        Properties settings = new Properties();
        String prefix = "mail." + reports.protocol() + ".";
        settings.setProperty(prefix + "connectiontimeout", WAIT);
        settings.setProperty(prefix + "timeout", WAIT);
        settings.setProperty(prefix + "writetimeout", WAIT);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        return Session.getInstance(settings);
    }
}
