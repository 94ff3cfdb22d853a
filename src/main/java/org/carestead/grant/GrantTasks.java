package org.carestead.grant;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.courier.Later;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the clock does to grants, as tasks scheduled in the transaction that makes them needed. */
@Configuration(proxyBeanMethods = false)
class GrantTasks {

    private static final TaskDescriptor<String> EXPIRE_GRANT = TaskDescriptor.of("expire-grant", String.class);
    private static final TaskDescriptor<String> RESUME_GRANT = TaskDescriptor.of("resume-grant", String.class);

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

    /** Schedules them, in the running transaction. */
    @Component
    static class Schedule {

        private final Later later;

        Schedule(Later later) {
            this.later = later;
        }

        void expire(GrantId grant, Instant at) {
            schedule(EXPIRE_GRANT, grant.id(), at);
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
