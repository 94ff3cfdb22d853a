package org.carestead.signin;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import org.carestead.database.UtcColumn;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.signin.SignInWithPassword.RefusedTry;
import org.carestead.vault.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class SignInTasks {

    private static final Duration RETRY = Duration.ofSeconds(5);
    private static final Duration TRIES_KEPT = Duration.ofDays(30);

    /** Tells of a refused try, if it was about somebody. */
    @Bean
    Task<RefusedTry> noteRefusedSignIn(
            People people, Vault vault, TransactionOperations transactions, ApplicationEventPublisher events) {
        return Tasks.oneTime(SignInWithPassword.REFUSED)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(RETRY))
                .execute((task, context) -> {
                    RefusedTry refused = task.getData();
                    EmailAddress name =
                            new EmailAddress(vault.open(Base64.getDecoder().decode(refused.sealedName())));
                    // Looked up outside the transaction: one that has read nothing waits for the trail instead of
                    // losing against it.
                    people.named(name)
                            .ifPresent(person -> transactions.executeWithoutResult(status -> events.publishEvent(
                                    new SignInRefused(person, Instant.ofEpochMilli(refused.at())))));
                });
    }

    /** Sweeps out what has expired, once an hour. */
    @Bean
    Task<Void> sweepTheDoor(JdbcClient jdbc, InstantSource clock) {
        return Tasks.recurring("sweep-the-door", FixedDelay.ofHours(1)).execute((task, context) -> {
            Instant now = clock.instant();
            jdbc.sql("DELETE FROM flow WHERE expires_at < :now")
                    .param("now", UtcColumn.of(now))
                    .update();
            jdbc.sql("DELETE FROM one_time_code WHERE flow_id NOT IN (SELECT id FROM flow)")
                    .update();
            jdbc.sql("DELETE FROM wrong_tries WHERE last_at < :old")
                    .param("old", UtcColumn.of(now.minus(TRIES_KEPT)))
                    .update();
        });
    }
}
