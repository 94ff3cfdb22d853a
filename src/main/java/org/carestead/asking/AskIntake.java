package org.carestead.asking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.carestead.member.PlanCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes questions, whoever asks, as many as one may; each is looked at after the answer. */
@Component
class AskIntake {

    static final int OPEN_AT_ONCE = 3;
    static final int A_DAY = 5;

    private final AskRows rows;
    private final AskTasks.Schedule schedule;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    AskIntake(AskRows rows, AskTasks.Schedule schedule, PlanCalendar calendar, InstantSource clock) {
        this.rows = rows;
        this.schedule = schedule;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Takes it; or says why not, which is only what the asker has done themselves. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<AskRefusal> take(AskId id, Asker asker, NewAsk ask) {
        Instant now = clock.instant();
        rows.queue(asker.key());
        Optional<AskRefusal> refusal = refuses(asker, now);
        if (refusal.isEmpty()) {
            rows.insert(id, asker, ask, now, now.plus(Asks.LIFE));
            schedule.lookUp(id, now);
            schedule.lapse(id, now.plus(Asks.LIFE));
        }
        return refusal;
    }

    private Optional<AskRefusal> refuses(Asker asker, Instant now) {
        if (rows.openOf(asker, now).size() >= OPEN_AT_ONCE) {
            return Optional.of(AskRefusal.TOO_MANY_OPEN);
        }
        return rows.askedSince(asker, calendar.startOf(calendar.today())) >= A_DAY
                ? Optional.of(AskRefusal.TOO_MANY_TODAY)
                : Optional.empty();
    }
}
