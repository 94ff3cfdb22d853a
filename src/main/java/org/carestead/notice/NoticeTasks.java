package org.carestead.notice;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.carestead.courier.Later;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What waits for the end of somebody's quiet hours, as tasks scheduled in the transaction that it is told in. */
@Configuration(proxyBeanMethods = false)
class NoticeTasks {

    private static final TaskDescriptor<String> SEND = TaskDescriptor.of("send-notice", String.class);

    @Bean
    Task<String> sendNotice(NoticeSending sending) {
        return Tasks.oneTime(SEND).execute((task, context) -> sending.sendLater(UUID.fromString(task.getData())));
    }

    /** Schedules them, in the running transaction. */
    @Component
    static class Schedule {

        private final Later later;

        Schedule(Later later) {
            this.later = later;
        }

        void send(UUID copy, Instant at) {
            String id = copy.toString();
            later.schedule(SEND.instance(id).data(id).scheduledTo(at));
        }

        /** The same from within the task, which still goes by its first name. */
        void sendAfter(UUID copy, Instant at) {
            String id = copy.toString();
            later.schedule(
                    SEND.instance(id + " " + at.getEpochSecond()).data(id).scheduledTo(at));
        }
    }
}
