package org.carestead.pulse;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Old pulses are thrown away, some at a time. */
@Configuration(proxyBeanMethods = false)
class PulseConfiguration {

    @Bean
    RecurringTask<Void> oldPulses(JdbcClient jdbc) {
        return Tasks.recurring("old-pulses", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> jdbc.sql(
                                "DELETE FROM pulse WHERE at < UTC_TIMESTAMP(6) - INTERVAL 10 MINUTE LIMIT 50000")
                        .update());
    }
}
