package org.carestead.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail servers report, read as they write it (RFC 3464). */
class DeliveryReportTests {

    private static final MessageId MESSAGE = MessageId.next();

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, true, true",
        "Failed, 5.1.10, true, true",
        "failed, 5.2.2, true, false",
        "failed, 5.7.1, true, false",
        "failed, 4.4.7, true, false",
        "delayed, 4.4.1, false, false",
        "delivered, 2.0.0, false, false"
    })
    void reportSaysWhetherItFailedAndWhetherForGood(String action, String status, boolean failed, boolean forGood)
            throws Exception {
        assertThat(DeliveryReport.read(TestReports.of(MESSAGE, action, status, true)))
                .contains(new DeliveryReport(MESSAGE, failed, forGood));
    }

    @Test
    void mailIsToldByWhatCameBackWhereTheReturnAddressIsLost() throws Exception {
        assertThat(DeliveryReport.read(TestReports.of(MESSAGE, "failed", "5.1.1", false)))
                .map(DeliveryReport::message)
                .contains(MESSAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: Away\r\nContent-Type: text/plain\r\n\r\nI am away, back on Monday.",
                "Subject: x\r\nContent-Type: multipart/report; boundary=a\r\n\r\n--a\r\n\r\nnothing\r\n--a--",
                "Subject: x\r\nContent-Type: multipart/report; boundary=a\r\n\r\nno parts",
                "Subject: x\r\nTo: reports+not-an-id@carestead.example\r\nContent-Type: multipart/report; boundary=a\r\n"
                        + "\r\n--a\r\nContent-Type: message/delivery-status\r\n\r\n\r\n--a--"
            })
    void whateverElseComesIsNoReport(String raw) {
        assertThat(read(raw)).isEmpty();
    }

    private static Optional<DeliveryReport> read(String raw) {
        try {
            return DeliveryReport.read(TestReports.parse(raw));
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            // As the mailbox takes it.
            return Optional.empty();
        }
    }
}
