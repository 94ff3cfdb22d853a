package org.carestead.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.carestead.courier.Courier;
import org.carestead.courier.Envelope;
import org.carestead.courier.MessageId;
import org.carestead.database.Conflicts;
import org.carestead.notice.NoticeRows.Copy;
import org.carestead.notice.NoticeWays.Plan;
import org.carestead.notice.NoticeWays.Way;
import org.carestead.person.ContactPointView;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Hands a copy of a notice to the courier, once: now, or when the reader's quiet hours are over. */
@Component
class NoticeSending {

    private static final Duration NEWS = Duration.ofDays(3);

    private final NoticeRows rows;
    private final NoticeWays ways;
    private final NoticeWords words;
    private final Courier courier;
    private final NoticeTasks.Schedule schedule;
    private final People people;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    NoticeSending(
            NoticeRows rows,
            NoticeWays ways,
            NoticeWords words,
            Courier courier,
            NoticeTasks.Schedule schedule,
            People people,
            TransactionOperations transactions,
            InstantSource clock) {
        this.rows = rows;
        this.ways = ways;
        this.words = words;
        this.courier = courier;
        this.schedule = schedule;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In the running transaction. */
    void send(Copy copy, ContactPointView to, Plan plan) {
        hand(copy, to, plan);
    }

    /**
     * In a transaction of its own, if nobody has sent it yet; by the hours, channels and language that are chosen then. In
     * quiet hours it waits on, and where the reader wants no such copy any more there is none.
     */
    void sendLater(UUID copy) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            rows.waiting(copy).ifPresent(waiting -> {
                if (!handNow(waiting)) {
                    status.setRollbackOnly();
                }
            });
            return status;
        }));
    }

    private boolean handNow(Copy copy) {
        Instant now = clock.instant();
        Optional<PersonView> who = people.find(copy.person());
        Optional<ContactPointView> to = people.contactPoints(copy.person()).stream()
                .filter(point -> point.id().equals(copy.to()))
                .findFirst();
        return who.isPresent()
                && to.isPresent()
                && handAsWanted(copy, to.get(), ways.of(who.get(), copy.news().kind(), now), now);
    }

    private boolean handAsWanted(Copy copy, ContactPointView to, Plan plan, Instant now) {
        if (copy.news().kind().isAboutSecurity()) {
            return hand(copy, to, plan);
        }
        if (!plan.goesBy(copy.channel())) {
            return rows.drop(copy.id());
        }
        if (plan.due().isAfter(now)) {
            schedule.sendAfter(copy.id(), plan.due());
            return rows.postpone(copy.id(), plan.due());
        }
        return hand(copy, to, plan);
    }

    private boolean hand(Copy copy, ContactPointView to, Plan plan) {
        NoticeWords.Written plain = words.write(copy.news(), copy.channel(), plan.language(), plan.zone());
        NoticeWords.Written written = copy.again() ? words.again(plain, plan.language()) : plain;
        MessageId message = courier.hand(
                new Envelope(
                        copy.channel(), to.address(), plan.language(), to.id().id()),
                written.subject(),
                written.body(),
                clock.instant().plus(NEWS));
        return rows.handed(copy.id(), message);
    }

    /** A copy of a notice for one way. */
    static Copy copy(NoticeId notice, PersonView who, News news, Way way) {
        return new Copy(
                NoticeId.newId(),
                notice,
                who.id(),
                news,
                way.channel(),
                way.to().id(),
                false);
    }
}
