package org.carestead.courier;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CourierTasks {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** Tries again after 5, 10, 20 … seconds, every 5 minutes at most, until the message is accepted, refused or lapses. */
    @Bean
    Task<String> deliverMessage(Deliveries deliveries) {
        return Tasks.oneTime(Courier.DELIVER)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(waitAfter(complete))))
                .execute((task, context) -> deliveries.deliver(new MessageId(UUID.fromString(task.getData()))));
    }

    /** There is such a mailbox or not: what a condition decides would be decided when the artifact is packaged. */
    @Bean
    RecurringTask<Void> readDeliveryReports(ReportBox box) {
        return Tasks.recurring("read-delivery-reports", FixedDelay.ofMinutes(2)).execute((task, context) -> box.read());
    }

    @Bean
    DbSchedulerCustomizer jsonTaskData() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    private static Duration waitAfter(ExecutionComplete complete) {
        int failures = Math.min(complete.getExecution().consecutiveFailures, 10);
        Duration wait = Duration.ofSeconds(5L << failures);
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
