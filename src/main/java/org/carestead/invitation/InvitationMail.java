package org.carestead.invitation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.courier.Envelope;
import org.carestead.courier.MessageId;
import org.carestead.member.MemberView;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The mail that invites, in plain words and without any medicine. It carries a secret, so it goes to the courier in
 * the transaction itself and never through an event. Its link begins with the configured address (lesson 4).
 */
@Component
class InvitationMail {

    private final Courier courier;
    private final MessageSource texts;
    private final PlanCalendar calendar;
    private final String publicAddress;

    InvitationMail(
            Courier courier,
            MessageSource texts,
            PlanCalendar calendar,
            @Value("${carestead.public-address}") String publicAddress) {
        this.courier = courier;
        this.texts = texts;
        this.calendar = calendar;
        this.publicAddress = publicAddress;
    }

    /** To the address that the member gave, in the member's language. */
    MessageId invite(Invitation invitation, EmailAddress to, MemberView member, String token) {
        Locale language = member.language();
        return courier.hand(
                new Envelope(Channel.EMAIL, to.value(), language),
                text(language, "access.mail.invitation.subject", member.fullName()),
                text(
                        language,
                        "access.mail.invitation.body",
                        invitation.givenName(),
                        member.fullName(),
                        publicAddress + "/invitation/" + token,
                        date(calendar.dayOf(invitation.expiresAt()), language)),
                invitation.expiresAt());
    }

    private String date(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.of(language.getLanguage(), "US"))
                .format(day);
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getMessage(key, details, language);
    }
}
