package org.carestead.member;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.carestead.database.Conflicts;
import org.carestead.signin.FlowId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClaimTasks {

    private static final Duration RETRY = Duration.ofSeconds(5);

    @Bean
    Task<String> lookUpClaim(ClaimLookup lookup) {
        return Tasks.oneTime(ClaimMembership.LOOK_UP)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                .execute((task, context) -> Conflicts.retrying(() -> {
                    lookup.lookUp(new FlowId(UUID.fromString(task.getData())));
                    return null;
                }));
    }
}
