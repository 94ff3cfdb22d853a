package org.carestead.asking;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.courier.Envelope;
import org.carestead.member.ContactOnFile;
import org.carestead.member.FoundMember;
import org.carestead.member.MemberView;
import org.carestead.person.EmailAddress;
import org.carestead.person.PhoneNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells a member who has no account yet, at a contact point that the plan has on file: by e-mail, else by text. The word of
 * whoever asks is not in it: nobody writes to others in the plan's name. Links begin with the configured address (lesson
 * 4). Who has an account is told as of anything else.
 */
@Component
class AskMail {

    private final Courier courier;
    private final MessageSource texts;
    private final InstantSource clock;
    private final String publicAddress;

    AskMail(
            Courier courier,
            MessageSource texts,
            InstantSource clock,
            @Value("${carestead.public-address}") String publicAddress) {
        this.courier = courier;
        this.texts = texts;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    void ask(FoundMember found, String name) {
        if (found.member().person() == null) {
            found.contacts().stream()
                    .sorted(Comparator.comparing(ContactOnFile::kind))
                    .filter(contact -> address(contact).isPresent())
                    .findFirst()
                    .ifPresent(contact -> send(found.member(), contact, name));
        }
    }

    private void send(MemberView member, ContactOnFile contact, String asker) {
        boolean mail = contact.kind() == ContactOnFile.Kind.EMAIL;
        courier.hand(
                new Envelope(
                        mail ? Channel.EMAIL : Channel.TEXT, address(contact).orElseThrow(), member.language()),
                text(member.language(), "asking.mail.subject", asker),
                text(
                        member.language(),
                        mail ? "asking.mail.body" : "asking.mail.text",
                        asker,
                        publicAddress + "/create-account"),
                clock.instant().plus(Asks.LIFE));
    }

    private static Optional<String> address(ContactOnFile contact) {
        return switch (contact.kind()) {
            case EMAIL -> EmailAddress.parse(contact.address()).map(EmailAddress::value);
            case PHONE -> PhoneNumber.parse(contact.address()).map(PhoneNumber::value);
        };
    }

    private String text(Locale language, String key, String... details) {
        return texts.getMessage(key, details, language);
    }
}
