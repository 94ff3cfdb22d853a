package org.carestead.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import org.carestead.courier.Channel;
import org.carestead.courier.Courier;
import org.carestead.courier.MessageId;
import org.carestead.kit.Formats;
import org.carestead.notice.NoticeRows.Copy;
import org.carestead.person.ContactKind;
import org.carestead.person.ContactPointView;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pulse.Pulses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a person something, in the transaction of what it is about: it stands on their screens, and a copy goes to
 * their e-mail address, in their language. Never a medicine, never a link that signs in (product.md, Notices).
 */
@Component
class Notices {

    /** Open screens of a person hear of new notices under this and the person's id. */
    static final String TOPIC = "notices-of:";

    private static final Duration NEWS = Duration.ofDays(3);

    private final NoticeRows rows;
    private final NoticeWords words;
    private final Courier courier;
    private final People people;
    private final Pulses pulses;
    private final InstantSource clock;

    Notices(NoticeRows rows, NoticeWords words, Courier courier, People people, Pulses pulses, InstantSource clock) {
        this.rows = rows;
        this.words = words;
        this.courier = courier;
        this.people = people;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** Tells it. Somebody whom we do not know is told nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId person, News news) {
        people.find(person).ifPresent(who -> tell(who, news));
    }

    private void tell(PersonView who, News news) {
        Instant now = clock.instant();
        NoticeId id = NoticeId.next();
        rows.add(id, who.id(), news, now);
        people.contactPoints(who.id()).stream()
                .filter(point -> point.verified() && point.kind() == ContactKind.EMAIL)
                .findFirst()
                .ifPresent(point -> {
                    Copy copy = new Copy(NoticeId.newId(), id, who.id(), news, Channel.EMAIL, point.id());
                    rows.add(copy, now);
                    hand(copy, point, who.language(), Formats.PLAN_ZONE);
                });
        pulses.send(TOPIC + who.id().id());
    }

    private void hand(Copy copy, ContactPointView point, Locale language, ZoneId zone) {
        NoticeWords.Written written = words.write(copy.news(), copy.channel(), language, zone);
        MessageId message = courier.hand(
                copy.channel(),
                point.address(),
                written.subject(),
                written.body(),
                clock.instant().plus(NEWS));
        rows.handed(copy.id(), message);
    }
}
