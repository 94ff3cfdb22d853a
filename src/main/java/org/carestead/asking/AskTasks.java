package org.carestead.asking;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.carestead.courier.Later;
import org.carestead.signin.FlowId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What is done about questions later, as tasks scheduled in the transaction that makes them needed. */
@Configuration(proxyBeanMethods = false)
class AskTasks {

    private static final TaskDescriptor<String> LOOK_UP = TaskDescriptor.of("look-up-ask", String.class);
    private static final TaskDescriptor<String> CODE = TaskDescriptor.of("send-ask-code", String.class);
    private static final TaskDescriptor<String> LAPSE = TaskDescriptor.of("lapse-ask", String.class);

    @Bean
    Task<String> lookUpAsk(AskLookup lookup) {
        return Tasks.oneTime(LOOK_UP).execute((task, context) -> lookup.lookUp(id(task.getData())));
    }

    @Bean
    Task<String> sendAskCode(AskCodes codes) {
        return Tasks.oneTime(CODE).execute((task, context) -> codes.send(new FlowId(UUID.fromString(task.getData()))));
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
        private final InstantSource clock;

        Schedule(Later later, InstantSource clock) {
            this.later = later;
            this.clock = clock;
        }

        void code(FlowId flow) {
            schedule(CODE, flow.id(), clock.instant());
        }

        void lookUp(AskId ask, Instant at) {
            schedule(LOOK_UP, ask.id(), at);
        }

        void lapse(AskId ask, Instant at) {
            schedule(LAPSE, ask.id(), at);
        }

        private void schedule(TaskDescriptor<String> task, UUID named, Instant at) {
            String id = named.toString();
            later.schedule(task.instance(id).data(id).scheduledTo(at));
        }
    }
}
