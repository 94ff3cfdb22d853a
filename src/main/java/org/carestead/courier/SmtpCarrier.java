package org.carestead.courier;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mail through the operator's SMTP server, as plain text only: nothing in it can be markup. */
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
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(properties.sender());
        message.setTo(parcel.address());
        message.setSubject(parcel.subject());
        message.setText(parcel.body());
        try {
            mail.send(message);
        } catch (MailException e) {
            throw new CarrierException(Channel.EMAIL, e.getClass());
        }
    }
}
