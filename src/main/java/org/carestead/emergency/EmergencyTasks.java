package org.carestead.emergency;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.courier.Later;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** What the clock does about emergency access, as tasks scheduled in the transaction that makes them needed. */
@Configuration(proxyBeanMethods = false)
class EmergencyTasks {

    private static final TaskDescriptor<String> OPEN = TaskDescriptor.of("open-emergency", String.class);
    private static final TaskDescriptor<String> REMIND = TaskDescriptor.of("remind-emergency", String.class);
    private static final TaskDescriptor<String> CLOSE = TaskDescriptor.of("close-emergency", String.class);

    @Bean
    Task<String> openEmergency(EmergencyClock clock) {
        return Tasks.oneTime(OPEN).execute((task, context) -> clock.open(id(task.getData())));
    }

    @Bean
    Task<String> remindOfEmergency(EmergencyClock clock) {
        return Tasks.oneTime(REMIND).execute((task, context) -> {
            String[] parts = task.getData().split(" ", 3);
            clock.remind(id(parts[0]), UUID.fromString(parts[1]), Instant.parse(parts[2]));
        });
    }

    @Bean
    Task<String> closeEmergency(EmergencyClock clock) {
        return Tasks.oneTime(CLOSE).execute((task, context) -> clock.close(id(task.getData())));
    }

    private static EmergencyId id(String text) {
        return new EmergencyId(UUID.fromString(text));
    }

    /**
     * Schedules them, in the running transaction. The moment is part of each name: a task of a moment that no longer
     * counts stays, and finds nothing to do.
     */
    @Component
    static class Schedule {

        private final Later later;
        private final InstantSource clock;

        Schedule(Later later, InstantSource clock) {
            this.later = later;
            this.clock = clock;
        }

        /** Where a request runs: to open it, and to remind in the middle of the wait and a day before its end. */
        void request(Emergency emergency) {
            Emergency.Request request = emergency.request();
            if (request == null) {
                return;
            }
            String id = emergency.id().id().toString();
            Instant opens = request.opensAt();
            schedule(OPEN, request.id() + "@" + opens, id, opens);
            reminders(request)
                    .filter(at -> at.isAfter(clock.instant()))
                    .forEach(at -> schedule(
                            REMIND, request.id() + "@" + at + "/" + opens, id + " " + request.id() + " " + opens, at));
        }

        void close(Emergency emergency) {
            Emergency.Open open = emergency.open();
            if (open != null) {
                String id = emergency.id().id().toString();
                schedule(CLOSE, id + "@" + open.until(), id, open.until());
            }
        }

        private static Stream<Instant> reminders(Emergency.Request request) {
            Duration wait = Duration.between(request.askedAt(), request.opensAt());
            return Stream.of(
                            request.askedAt().plus(wait.dividedBy(2)),
                            request.opensAt().minus(Duration.ofDays(1)))
                    .distinct()
                    .filter(at -> at.isAfter(request.askedAt()));
        }

        private void schedule(TaskDescriptor<String> task, String name, String data, Instant at) {
            later.schedule(task.instance(name).data(data).scheduledTo(at));
        }
    }
}
