package org.carestead.asking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.carestead.courier.Later;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What is done about questions later, as tasks scheduled in the transaction that makes them needed. */
@Configuration(proxyBeanMethods = false)
class AskTasks {

    private static final TaskDescriptor<String> LOOK_UP = TaskDescriptor.of("look-up-ask", String.class);
    private static final TaskDescriptor<String> LAPSE = TaskDescriptor.of("lapse-ask", String.class);

    @Bean
    Task<String> lookUpAsk(AskLookup lookup) {
        return Tasks.oneTime(LOOK_UP).execute((task, context) -> lookup.lookUp(id(task.getData())));
    }

    @Bean
    Task<String> lapseAsk(AskLookup lookup) {
        return Tasks.oneTime(LAPSE).execute((task, context) -> lookup.lapse(id(task.getData())));
    }

    private static AskId id(String text) {
        return new AskId(UUID.fromString(text));
    }

    /** Schedules them, in the running transaction. */
    @Component
    static class Schedule {

        private final Later later;

        Schedule(Later later) {
            this.later = later;
        }

        void lookUp(AskId ask, Instant at) {
            schedule(LOOK_UP, ask, at);
        }

        void lapse(AskId ask, Instant at) {
            schedule(LAPSE, ask, at);
        }

        private void schedule(TaskDescriptor<String> task, AskId ask, Instant at) {
            String id = ask.id().toString();
            later.schedule(task.instance(id).data(id).scheduledTo(at));
        }
    }
}
