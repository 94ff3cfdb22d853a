package org.carestead.grant;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.database.Conflicts;
import org.carestead.database.UtcColumn;
import org.carestead.grant.GrantEvent.GrantEndNears;
import org.carestead.member.PlanCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells both sides 30, 7 and 1 days before that a grant ends (product.md, Grants), unless it was for some days from the
 * start: that is not renewed. Once each: it is noted on the grant by one conditional UPDATE. A task of an end that was moved tells only what
 * is due by now and has not been told.
 */
@Component
class GrantReminders {

    /** How many days before the last one. */
    static final List<Integer> DAYS = List.of(30, 7, 1);

    /** When in the plan's day people are told. */
    static final Duration MORNING = Duration.ofHours(9);

    private final TransactionOperations transactions;
    private final GrantRows rows;
    private final GrantEffects effects;
    private final JdbcClient jdbc;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    GrantReminders(
            TransactionOperations transactions,
            GrantRows rows,
            GrantEffects effects,
            JdbcClient jdbc,
            PlanCalendar calendar,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.effects = effects;
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Tells what is due to be told of this grant today, if anything is that has not been told. */
    void remind(GrantId id) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            rows.locked(id)
                    .filter(grant -> grant.can(GrantStep.END) && !grant.isOver(clock.instant()) && !grant.isForATime())
                    .filter(this::take)
                    .ifPresent(grant -> effects.endNears(new GrantEndNears(
                            id, grant.member(), grant.caregiver(), grant.endsAt(), grant.isActive(clock.instant()))));
            return status;
        }));
    }

    /** With another end all of it is to be told anew. In the running transaction. */
    void startOver(GrantId id) {
        jdbc.sql("UPDATE grants SET reminded_days = NULL WHERE id = ?")
                .param(id.id())
                .update();
    }

    private boolean take(Grant grant) {
        LocalDate lastDay = calendar.lastDayBefore(grant.endsAt());
        return DAYS.stream()
                .filter(days -> !calendar.today().isBefore(lastDay.minusDays(days)))
                .reduce((longer, shorter) -> shorter)
                .filter(days -> take(grant, days))
                .isPresent();
    }

    private boolean take(Grant grant, int days) {
        return jdbc.sql("""
            UPDATE grants SET reminded_days = :days
            WHERE id = :id AND state <> :ended AND ends_at = :end
              AND (reminded_days IS NULL OR reminded_days > :days)\
            """)
                        .param("days", days)
                        .param("id", grant.id().id())
                        .param("ended", GrantState.ENDED.name())
                        .param("end", UtcColumn.of(grant.endsAt()))
                        .update()
                == 1;
    }
}
