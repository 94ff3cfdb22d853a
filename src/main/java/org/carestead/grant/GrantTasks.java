package org.carestead.grant;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.courier.Later;
import org.carestead.member.PlanCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the clock does to grants, as tasks scheduled in the transaction that makes them needed. */
@Configuration(proxyBeanMethods = false)
class GrantTasks {

    private static final TaskDescriptor<String> EXPIRE_GRANT = TaskDescriptor.of("expire-grant", String.class);
    private static final TaskDescriptor<String> RESUME_GRANT = TaskDescriptor.of("resume-grant", String.class);
    private static final TaskDescriptor<String> REMIND = TaskDescriptor.of("remind-of-grant-end", String.class);

    @Bean
    Task<String> expireGrant(GrantClock clock) {
        return Tasks.oneTime(EXPIRE_GRANT)
                .execute((task, context) -> clock.expire(new GrantId(UUID.fromString(task.getData()))));
    }

    @Bean
    Task<String> resumeGrant(GrantClock clock) {
        return Tasks.oneTime(RESUME_GRANT)
                .execute((task, context) -> clock.resume(new GrantId(UUID.fromString(task.getData()))));
    }

    @Bean
    Task<String> remindOfGrantEnd(GrantReminders reminders) {
        return Tasks.oneTime(REMIND)
                .execute((task, context) -> reminders.remind(new GrantId(UUID.fromString(task.getData()))));
    }

    /** Schedules them, in the running transaction. */
    @Component
    static class Schedule {

        private final Later later;
        private final PlanCalendar calendar;
        private final InstantSource clock;

        Schedule(Later later, PlanCalendar calendar, InstantSource clock) {
            this.later = later;
            this.calendar = calendar;
            this.clock = clock;
        }

        /** The end, and the days on which both sides are told that it comes. */
        void end(GrantId grant, Instant at) {
            schedule(EXPIRE_GRANT, grant.id(), at);
            LocalDate lastDay = calendar.lastDayBefore(at);
            for (int days : GrantReminders.DAYS) {
                Instant morning = calendar.startOf(lastDay.minusDays(days)).plus(GrantReminders.MORNING);
                if (morning.isAfter(clock.instant())) {
                    schedule(REMIND, grant.id(), morning);
                }
            }
        }

        void resume(GrantId grant, Instant at) {
            schedule(RESUME_GRANT, grant.id(), at);
        }

        // The moment is part of the name: a task of a moment that no longer counts stays, and finds nothing to do.
        private void schedule(TaskDescriptor<String> task, UUID id, Instant at) {
            later.schedule(task.instance(id + "@" + at.toEpochMilli())
                    .data(id.toString())
                    .scheduledTo(at));
        }
    }
}
