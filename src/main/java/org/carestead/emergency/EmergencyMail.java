package org.carestead.emergency;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.courier.Envelope;
import org.carestead.courier.MessageId;
import org.carestead.kit.Formats;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.ContactPointView;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the member is told, at every contact point that they have shown to read. While it waits, each message that can be
 * read has a link of its own that says no; a call says where to go. The links are secrets, so they go to the courier in the transaction itself and never through an event; they
 * begin with the configured address (lesson 4). No medicine, and not the reason: that is read in the house.
 */
@Component
class EmergencyMail {

    private static final Duration NEWS = Duration.ofDays(3);

    private final Courier courier;
    private final VetoRows vetoes;
    private final MessageSource texts;
    private final Members members;
    private final People people;
    private final SecurityLanguage languages;
    private final InstantSource clock;
    private final String publicAddress;

    EmergencyMail(
            Courier courier,
            VetoRows vetoes,
            MessageSource texts,
            Members members,
            People people,
            SecurityLanguage languages,
            InstantSource clock,
            @Value("${carestead.public-address}") String publicAddress) {
        this.courier = courier;
        this.vetoes = vetoes;
        this.texts = texts;
        this.members = members;
        this.people = people;
        this.languages = languages;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** Somebody has asked. */
    List<EmergencyLetter> asked(Emergency emergency) {
        return vetoable(emergency, "emergency.mail.asked");
    }

    /** It still runs. */
    void reminder(Emergency emergency) {
        vetoable(emergency, "emergency.mail.reminder");
    }

    /** It is open; from now on it is ended in the house. */
    List<EmergencyLetter> opened(Emergency emergency) {
        Instant until = requireNonNull(emergency.open()).until();
        return tell(
                emergency,
                "emergency.mail.opened",
                until,
                () -> publicAddress + "/helpers",
                clock.instant().plus(NEWS));
    }

    private List<EmergencyLetter> vetoable(Emergency emergency, String key) {
        Emergency.Request request = requireNonNull(emergency.request());
        return tell(
                emergency,
                key,
                request.opensAt(),
                () -> publicAddress + "/emergency/" + vetoes.issue(emergency.id(), request.id()),
                request.opensAt());
    }

    private List<EmergencyLetter> tell(
            Emergency emergency, String key, Instant when, Supplier<String> link, Instant lapses) {
        String name = people.find(emergency.trusted()).map(PersonView::fullName).orElse("");
        List<EmergencyLetter> letters = new ArrayList<>();
        members.find(emergency.member())
                .map(MemberView::person)
                .flatMap(people::find)
                .ifPresent(who -> {
                    Locale language = languages.of(who);
                    for (ContactPointView point : people.contactPoints(who.id())) {
                        if (point.verified()) {
                            Object[] details = {name, moment(when, language), link.get()};
                            ways(point)
                                    .map(channel -> send(channel, point, key, language, lapses, details))
                                    .forEach(letters::add);
                        }
                    }
                });
        return List.copyOf(letters);
    }

    // A phone on the wall shows no text, and a link cannot be told: the call says where to go.
    private Stream<Channel> ways(ContactPointView point) {
        return switch (point.kind()) {
            case EMAIL -> Stream.of(Channel.EMAIL);
            case PHONE -> Stream.of(Channel.TEXT, Channel.VOICE).filter(courier::carries);
        };
    }

    private EmergencyLetter send(
            Channel channel, ContactPointView point, String key, Locale language, Instant lapses, Object... details) {
        // Should it come back, the member sees which address has failed.
        MessageId message = courier.hand(
                new Envelope(channel, point.address(), language, point.id().id()),
                texts.getMessage(key + ".subject", details, language),
                texts.getMessage(key + form(channel), details, language),
                lapses);
        return new EmergencyLetter(channel, point.id(), message);
    }

    private static String form(Channel channel) {
        return switch (channel) {
            case EMAIL, LETTER -> ".body";
            case TEXT -> ".text";
            case VOICE -> ".call";
        };
    }

    private String moment(Instant at, Locale language) {
        Formats formats = Formats.of(language);
        return texts.getMessage("emergency.moment", new Object[] {formats.date(at), formats.time(at)}, language);
    }
}
