package org.carestead.notice;

import java.time.Instant;
import java.time.InstantSource;
import org.carestead.notice.NoticeRows.Copy;
import org.carestead.notice.NoticeWays.Plan;
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

    private void tell(PersonView who, News news) {
        Instant now = clock.instant();
        NoticeId id = NoticeId.next();
        rows.add(id, who.id(), news, now);
        if (!news.kind().isSentElsewhere()) {
            send(id, who, news, now);
        }
        pulses.send(MyNotices.TOPIC + who.id().id());
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
