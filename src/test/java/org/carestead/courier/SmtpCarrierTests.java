package org.carestead.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.carestead.courier.Carrier.Parcel;
import org.carestead.courier.CarrierException.Meaning;
import org.carestead.courier.CourierProperties.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail leaves by SMTP as plain text. */
class SmtpCarrierTests {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final CourierProperties properties = new CourierProperties("no-reply@carestead.example", null);

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void mailArrivesAsPlainText() throws Exception {
        carrier(server.getSmtp().getPort())
                .carry(parcel("rosa@example.org", "Su código", "<b>José</b> 李 https://carestead.example/x"));

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Su código");
        assertThat(received.getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(received.getContent().toString().strip()).isEqualTo("<b>José</b> 李 https://carestead.example/x");
        assertThat(received.getFrom()[0].toString()).isEqualTo("no-reply@carestead.example");
    }

    @Test
    void refusedMailSaysNothingOfItsAddress() {
        assertThatThrownBy(() -> carrier(1).carry(parcel("rosa@example.org", "Hello", "secret")))
                .isInstanceOf(CarrierException.class)
                .hasNoCause()
                .hasMessageNotContainingAny("rosa", "secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "550 5.1.1 no such user   | 250 ok                | ADDRESS_REFUSED",
                "551 user not local       | 250 ok                | ADDRESS_REFUSED",
                "550 5.7.1 we do not relay | 250 ok               | LATER",
                "450 4.2.1 come again     | 250 ok                | LATER",
                "250 ok                   | 554 5.6.0 not like this | MESSAGE_REFUSED",
                "250 ok                   | 451 4.3.0 come again  | LATER",
                "250 ok                   | ''                    | UNSURE"
            })
    void answerOfTheServerSaysWhatToDo(String toRecipient, String toMail, Meaning meaning) throws Exception {
        try (RefusingServer refusing = new RefusingServer(toRecipient, toMail)) {
            assertThatThrownBy(() -> carrier(refusing.port()).carry(parcel("rosa@example.org", "Hello", "secret")))
                    .isInstanceOfSatisfying(
                            CarrierException.class, e -> assertThat(e.meaning()).isEqualTo(meaning))
                    .hasMessageNotContainingAny("rosa", "secret");
        }
    }

    @Test
    void serverThatIsAwayIsAskedLater() {
        assertThatThrownBy(() -> carrier(1).carry(parcel("rosa@example.org", "Hello", "secret")))
                .isInstanceOfSatisfying(
                        CarrierException.class, e -> assertThat(e.meaning()).isEqualTo(Meaning.LATER));
    }

    @Test
    void mailNamesItselfSoThatWhatComesBackIsTold() throws Exception {
        CourierProperties withMailbox = new CourierProperties(
                "no-reply@carestead.example",
                new Reports("reports@carestead.example", "imaps", "localhost", 993, "reports", "secret", "INBOX"));
        Parcel parcel = parcel("rosa@example.org", "Hello", "secret");

        new SmtpCarrier(sender(server.getSmtp().getPort()), withMailbox).carry(parcel);

        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getMessageID()).isEqualTo("<" + parcel.id().id() + "@carestead.example>");
        assertThat(received.getHeader("Return-Path"))
                .singleElement()
                .asString()
                .contains("reports+" + parcel.id().id() + "@carestead.example");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    private SmtpCarrier carrier(int port) {
        return new SmtpCarrier(sender(port), properties);
    }

    private static JavaMailSenderImpl sender(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return sender;
    }

    private static Parcel parcel(String to, String subject, String body) {
        return new Parcel(MessageId.next(), Channel.EMAIL, to, subject, body);
    }
}
