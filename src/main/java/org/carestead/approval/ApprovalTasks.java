package org.carestead.approval;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.carestead.courier.Later;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the clock does to questions, as tasks scheduled in the transaction that makes them needed. */
@Configuration(proxyBeanMethods = false)
class ApprovalTasks {

    private static final TaskDescriptor<String> LAPSE = TaskDescriptor.of("lapse-approval", String.class);

    @Bean
    Task<String> lapseApproval(ApprovalClock clock) {
        return Tasks.oneTime(LAPSE)
                .execute((task, context) -> clock.lapse(new ApprovalId(UUID.fromString(task.getData()))));
    }

    /** Schedules them, in the running transaction. */
    @Component
    static class Schedule {

        private final Later later;

        Schedule(Later later) {
            this.later = later;
        }

        void lapse(ApprovalId approval, Instant at) {
            later.schedule(LAPSE.instance(approval.id().toString())
                    .data(approval.id().toString())
                    .scheduledTo(at));
        }
    }
}
