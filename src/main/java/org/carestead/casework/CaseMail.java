package org.carestead.casework;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.kit.Routes;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells the member that a case is open, in plain words and without any medicine. Should it have been somebody else who
 * pressed the button, the member learns of it. The link begins with the configured address (lesson 4).
 */
@Component
class CaseMail {

    private static final Duration NEWS = Duration.ofDays(3);

    private final Courier courier;
    private final MessageSource texts;
    private final People people;
    private final InstantSource clock;
    private final String publicAddress;

    CaseMail(
            Courier courier,
            MessageSource texts,
            People people,
            InstantSource clock,
            @Value("${carestead.public-address}") String publicAddress) {
        this.courier = courier;
        this.texts = texts;
        this.people = people;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /** To the member, in the running transaction. */
    void opened(PersonId member, PersonId about, boolean paused) {
        String who = people.find(about).map(PersonView::fullName).orElse("");
        String key = paused ? "casework.mail.paused" : "casework.mail.opened";
        people.find(member)
                .ifPresent(reader -> people.emailOf(member)
                        .ifPresent(address -> courier.hand(
                                Channel.EMAIL,
                                address.value(),
                                text(reader.language(), key + ".subject", who),
                                text(reader.language(), key + ".body", who, publicAddress + "/" + Routes.CASES),
                                clock.instant().plus(NEWS))));
    }

    private String text(Locale language, String key, Object... details) {
        return texts.getMessage(key, details, language);
    }
}
