package org.carestead.courier;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import org.carestead.courier.CourierProperties.Reports;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * E-mail through the operator's SMTP server, as plain text only: nothing in it can be markup. Each mail carries its own
 * name as Message-ID and, where there is a mailbox for what comes back, in its return address (RFC 3461 asks the server
 * for headers only, so that no body travels back).
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class SmtpCarrier implements Carrier {

    private final JavaMailSender mail;
    private final CourierProperties properties;

    SmtpCarrier(JavaMailSender mail, CourierProperties properties) {
        this.mail = mail;
        this.properties = properties;
    }

    @Override
    public boolean serves(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public void carry(Parcel parcel) {
        SMTPMessage message;
        try {
            message = write(parcel);
        } catch (MessagingException e) {
            throw new CarrierException(Channel.EMAIL, e.getClass(), CarrierException.Meaning.ADDRESS_REFUSED);
        }
        try {
            mail.send(message);
        } catch (MailException e) {
            throw new CarrierException(Channel.EMAIL, e.getClass(), SmtpRefusals.meaning(e));
        }
    }

    private SMTPMessage write(Parcel parcel) throws MessagingException {
        SMTPMessage message = new SMTPMessage(mail.createMimeMessage().getSession());
        message.setFrom(new InternetAddress(properties.sender()));
        message.setRecipient(RecipientType.TO, new InternetAddress(parcel.address(), true));
        message.setSubject(parcel.subject(), StandardCharsets.UTF_8.name());
        message.setText(parcel.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Message-ID", MailNames.messageId(parcel.id(), properties.sender()));
        // RFC 3834: no out-of-office answers to this, please.
        message.setHeader("Auto-Submitted", "auto-generated");
        Reports reports = properties.reports();
        if (reports != null) {
            message.setEnvelopeFrom(MailNames.returnAddress(parcel.id(), reports.address()));
            message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
            message.setReturnOption(SMTPMessage.RETURN_HDRS);
        }
        return message;
    }
}
