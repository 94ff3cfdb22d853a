package org.carestead.notice;

import java.time.Duration;
import java.time.InstantSource;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells a person something by e-mail, in their language, in the transaction of what it is about. Never a medicine, never
 * a link that signs in (product.md, Notices); links begin with the configured address (lesson 4).
 */
@Component
class Notices {

    private static final Duration NEWS = Duration.ofDays(3);

    private final Courier courier;
    private final People people;
    private final MessageSource texts;
    private final InstantSource clock;
    private final String publicAddress;

    Notices(
            Courier courier,
            People people,
            MessageSource texts,
            InstantSource clock,
            @Value("${carestead.public-address}") String publicAddress) {
        this.courier = courier;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
        this.publicAddress = publicAddress;
    }

    /**
     * @param key of the words, with {@code .subject} and {@code .body}
     * @param name the first of their parameters
     * @param path of the page to look at, the second
     */
    void tell(PersonId person, String key, String name, String path) {
        people.find(person)
                .ifPresent(who -> people.emailOf(person)
                        .map(EmailAddress::value)
                        .ifPresent(address -> courier.hand(
                                Channel.EMAIL,
                                address,
                                text(who, key + ".subject", name, path),
                                text(who, key + ".body", name, path),
                                clock.instant().plus(NEWS))));
    }

    private String text(PersonView who, String key, String name, String path) {
        return texts.getMessage(key, new Object[] {name, publicAddress + path}, who.language());
    }
}
