package org.carestead.trail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TrailConfiguration {

    /** Every day at 03:00 UTC. */
    @Bean
    RecurringTask<Void> trailCheckpoints(Checkpoints checkpoints) {
        return Tasks.recurring("trail-checkpoints", Schedules.daily(ZoneOffset.UTC, LocalTime.of(3, 0)))
                .execute((instance, context) -> checkpoints.make());
    }
}
