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
import org.carestead.person.People;
import org.carestead.person.PersonId;
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
    private final People people;
    private final PlanCalendar calendar;
    private final String publicAddress;

    InvitationMail(
            Courier courier,
            MessageSource texts,
            People people,
            PlanCalendar calendar,
            @Value("${carestead.public-address}") String publicAddress) {
        this.courier = courier;
        this.texts = texts;
        this.people = people;
        this.calendar = calendar;
        this.publicAddress = publicAddress;
    }

    /** To the address that the member gave, in the member's language. */
    MessageId invite(Invitation invitation, EmailAddress to, MemberView member, String token) {
        Locale language = member.language();
        String key = invitation.standsInFor() == null ? "access.mail.invitation" : "access.mail.stand-in";
        return courier.hand(
                new Envelope(Channel.EMAIL, to.value(), language),
                text(language, key + ".subject", member.fullName()),
                text(
                        language,
                        key + ".body",
                        invitation.givenName(),
                        member.fullName(),
                        publicAddress + "/invitation/" + token,
                        date(calendar.dayOf(invitation.expiresAt()), language),
                        nameOf(invitation.invitedBy())),
                invitation.expiresAt());
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(found -> found.fullName()).orElse("");
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
