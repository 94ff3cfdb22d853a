package org.carestead.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.carestead.courier.Channel;
import org.carestead.courier.DeliveryTrouble;
import org.carestead.courier.MessageId;
import org.carestead.notice.NoticeRows.Copy;
import org.carestead.notice.NoticeRows.SentCopy;
import org.carestead.notice.NoticeWays.Plan;
import org.carestead.person.ContactPointId;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A copy of a notice did not arrive. Where it may another time it is sent again in an hour, and says so; where it never
 * will, it goes to another contact point by a channel that they chose, if there is one that it has not gone to. What is
 * not about security waits for the end of quiet hours this time too ({@link NoticeSending#sendLater}). What another module
 * has sent is left to it: an hour later it may be true no more.
 */
@Component
@Order(2)
class NoticeTrouble implements DeliveryTrouble {

    static final Duration NEXT_TRY = Duration.ofHours(1);
    private static final int TRIES = 3;

    private final NoticeRows rows;
    private final NoticeWays ways;
    private final NoticeTasks.Schedule schedule;
    private final People people;
    private final InstantSource clock;

    NoticeTrouble(NoticeRows rows, NoticeWays ways, NoticeTasks.Schedule schedule, People people, InstantSource clock) {
        this.rows = rows;
        this.ways = ways;
        this.schedule = schedule;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void undelivered(MessageId message, @Nullable UUID contactPoint, boolean forGood) {
        rows.carriedBy(message)
                .filter(copy -> !copy.news().kind().isSentElsewhere())
                .ifPresent(copy -> {
                    if (forGood) {
                        people.find(copy.person()).ifPresent(who -> sendElsewhere(copy, who));
                    } else {
                        sendLater(copy);
                    }
                });
    }

    private void sendLater(Copy failed) {
        long tries = rows.copies(List.of(failed.notice())).stream()
                .filter(copy -> copy.to().equals(failed.to()) && copy.channel() == failed.channel())
                .count();
        if (tries < TRIES) {
            add(failed, failed.channel(), failed.to(), clock.instant().plus(NEXT_TRY));
        }
    }

    private void sendElsewhere(Copy failed, PersonView who) {
        List<SentCopy> sent = rows.copies(List.of(failed.notice()));
        Plan plan = ways.of(who, failed.news().kind(), clock.instant());
        plan.ways().stream()
                .filter(way -> sent.stream()
                        .noneMatch(copy -> copy.to().equals(way.to().id())))
                .findFirst()
                .ifPresent(way -> add(failed, way.channel(), way.to().id(), plan.due()));
    }

    private void add(Copy failed, Channel channel, ContactPointId to, Instant due) {
        Copy again = new Copy(NoticeId.newId(), failed.notice(), failed.person(), failed.news(), channel, to, true);
        rows.add(again, due);
        schedule.send(again.id(), due);
    }
}
