package org.carestead.courier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import org.carestead.courier.Carrier.Parcel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail leaves by SMTP as plain text. */
class SmtpCarrierTests {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final CourierProperties properties = new CourierProperties("no-reply@carestead.example");

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

    private SmtpCarrier carrier(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new SmtpCarrier(sender, properties);
    }

    private static Parcel parcel(String to, String subject, String body) {
        return new Parcel(MessageId.next(), Channel.EMAIL, to, subject, body);
    }
}
