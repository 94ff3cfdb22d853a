package org.carestead.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.carestead.courier.Channel;
import org.carestead.courier.MessageId;
import org.carestead.notice.NoticeRows.Copy;
import org.carestead.notice.NoticeWays.Plan;
import org.carestead.person.ContactPointId;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pulse.Pulses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a person something, in the transaction of what it is about: it stands on their screens at once, and copies go
 * out by the ways they chose. Never a medicine, never a link that signs in (product.md, Notices).
 */
@Component
class Notices {

    private final NoticeRows rows;
    private final NoticeWays ways;
    private final NoticeSending sending;
    private final NoticeTasks.Schedule schedule;
    private final People people;
    private final Pulses pulses;
    private final InstantSource clock;

    Notices(
            NoticeRows rows,
            NoticeWays ways,
            NoticeSending sending,
            NoticeTasks.Schedule schedule,
            People people,
            Pulses pulses,
            InstantSource clock) {
        this.rows = rows;
        this.ways = ways;
        this.sending = sending;
        this.schedule = schedule;
        this.people = people;
        this.pulses = pulses;
        this.clock = clock;
    }

    /** Tells it. Somebody whom we do not know is told nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(PersonId person, News news) {
        people.find(person).ifPresent(who -> tell(who, news));
    }

    /** A message that the module which it is about has handed over, because it carries a secret. */
    record Sent(Channel channel, ContactPointId to, MessageId message) {}

    /** Tells what was sent already: here it stands on the person's screens, and what of it does not arrive is followed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellWhatWasSent(PersonId person, News news, List<Sent> messages) {
        people.find(person).ifPresent(who -> {
            Instant now = clock.instant();
            NoticeId id = add(who, news, now);
            messages.forEach(sent -> {
                Copy copy = new Copy(NoticeId.newId(), id, person, news, sent.channel(), sent.to(), false);
                rows.add(copy, now);
                rows.handed(copy.id(), sent.message());
            });
        });
    }

    private void tell(PersonView who, News news) {
        Instant now = clock.instant();
        send(add(who, news, now), who, news, now);
    }

    private NoticeId add(PersonView who, News news, Instant now) {
        NoticeId id = NoticeId.next();
        rows.add(id, who.id(), news, now);
        pulses.send(MyNotices.TOPIC + who.id().id());
        return id;
    }

    private void send(NoticeId id, PersonView who, News news, Instant now) {
        Plan plan = ways.of(who, news.kind(), now);
        plan.ways().forEach(way -> {
            Copy copy = NoticeSending.copy(id, who, news, way);
            rows.add(copy, plan.due());
            if (plan.due().isAfter(now)) {
                schedule.send(copy.id(), plan.due());
            } else {
                sending.send(copy, way.to(), plan);
            }
        });
    }
}
