package org.carestead.invitation;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.courier.MessageId;
import org.carestead.member.MemberView;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The mails of this module, in plain words and without any medicine. They carry secrets, so they go to the courier in
 * the transaction itself and never through an event. Links begin with the configured address (lesson 4).
 */
@Component
class InvitationMail {

    private static final Duration NEWS = Duration.ofDays(3);

    private final Courier courier;
    private final MessageSource texts;
    private final People people;
    private final PlanCalendar calendar;
    private final Vault vault;
    private final InstantSource clock;
    private final String publicAddress;

    InvitationMail(
            Courier courier,
            MessageSource texts,
            People people,
            PlanCalendar calendar,
            Vault vault,
            InstantSource clock,
            @Value("${carestead.public-address}") String publicAddress) {
        this.courier = courier;
        this.texts = texts;
        this.people = people;
        this.calendar = calendar;
        this.vault = vault;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** To the address that the member gave, in the member's language. */
    MessageId invite(Invitation invitation, MemberView member, String token) {
        Locale language = member.language();
        return courier.hand(
                Channel.EMAIL,
                invitation.email(vault).value(),
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

    /** To the member: somebody has guessed, or mistyped, too often. */
    void locked(Invitation invitation) {
        tell(invitation.invitedBy(), "access.mail.locked", invitation.givenName(), publicAddress + "/helpers");
    }

    /** To both: the access is there. */
    void accepted(Invitation invitation, PersonId caregiver, MemberView member) {
        LocalDate until = invitation.grantEndsOn();
        String name = people.find(caregiver).map(found -> found.fullName()).orElse("");
        tellUntil(invitation.invitedBy(), "access.mail.accepted.member", name, publicAddress + "/helpers", until);
        tellUntil(caregiver, "access.mail.accepted.caregiver", member.fullName(), publicAddress + "/people", until);
    }

    private void tellUntil(PersonId person, String key, String name, String link, LocalDate until) {
        people.find(person).ifPresent(who -> tell(person, key, name, link, date(until, who.language())));
    }

    private void tell(PersonId person, String key, Object... details) {
        people.find(person)
                .ifPresent(who -> people.emailOf(person)
                        .map(EmailAddress::value)
                        .ifPresent(address -> courier.hand(
                                Channel.EMAIL,
                                address,
                                text(who.language(), key + ".subject", details),
                                text(who.language(), key + ".body", details),
                                clock.instant().plus(NEWS))));
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
