package org.carestead.invitation;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.carestead.courier.Later;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the clock does to invitations, as tasks scheduled in the transaction that makes them needed. */
@Configuration(proxyBeanMethods = false)
class InvitationTasks {

    private static final TaskDescriptor<String> EXPIRE = TaskDescriptor.of("expire-invitation", String.class);

    @Bean
    Task<String> expireInvitation(InvitationClock clock) {
        return Tasks.oneTime(EXPIRE)
                .execute((task, context) -> clock.expire(new InvitationId(UUID.fromString(task.getData()))));
    }

    /** Schedules them, in the running transaction. */
    @Component
    static class Schedule {

        private final Later later;

        Schedule(Later later) {
            this.later = later;
        }

        // The moment is part of the name: a task of a link that no longer counts stays, and finds nothing to do.
        void expire(InvitationId invitation, Instant at) {
            later.schedule(EXPIRE.instance(invitation.id() + "@" + at.toEpochMilli())
                    .data(invitation.id().toString())
                    .scheduledTo(at));
        }
    }
}
