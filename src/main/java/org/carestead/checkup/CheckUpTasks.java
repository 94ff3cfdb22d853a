package org.carestead.checkup;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.courier.Later;
import org.carestead.kit.Formats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the clock does about use. */
@Configuration(proxyBeanMethods = false)
class CheckUpTasks {

    private static final TaskDescriptor<String> LOOK_FOR_USE = TaskDescriptor.of("look-for-use", String.class);

    /** Every morning: what has become due is told in daylight. */
    @Bean
    RecurringTask<Void> checkUpsDue(CheckUpClock clock) {
        return Tasks.recurring("check-ups-due", Schedules.daily(Formats.PLAN_ZONE, LocalTime.of(9, 0)))
                .execute((instance, context) -> clock.tellOfDue());
    }

    @Bean
    Task<String> lookForUse(UnusedGrants unused) {
        return Tasks.oneTime(LOOK_FOR_USE)
                .execute((task, context) -> unused.look(new GrantId(UUID.fromString(task.getData()))));
    }

    /** Schedules them, in the running transaction. */
    @Component
    static class Schedule {

        private final Later later;

        Schedule(Later later) {
            this.later = later;
        }

        void lookForUse(GrantId grant, Instant at) {
            later.schedule(LOOK_FOR_USE
                    .instance(grant.id() + "@" + at.toEpochMilli())
                    .data(grant.id().toString())
                    .scheduledTo(at));
        }
    }
}
