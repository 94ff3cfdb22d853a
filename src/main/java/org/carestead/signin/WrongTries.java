package org.carestead.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import org.carestead.database.Conflicts;
import org.carestead.database.UtcColumn;
import org.carestead.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts tries by whom they are about, whether or not such a person exists, and makes the next one wait: the first five
 * not at all, then 30 seconds, doubling up to 15 minutes. A try is counted before it is looked at, by one conditional
 * UPDATE, so that any number of parallel ones is let through no further than those in a row (lesson 16).
 */
@Component
class WrongTries {

    static final int FREE = 5;
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration CALM = Duration.ofHours(1);
    private static final LocalDateTime NO_WAIT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final InstantSource clock;

    WrongTries(JdbcClient jdbc, Vault vault, InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whether a try may be looked at. */
    sealed interface Answer {}

    /** It may. */
    record Allowed() implements Answer {}

    /** It may not, and was not counted; the next one may from this time on. */
    record Wait(Instant until) implements Answer {}

    /** Whom tries are counted for, in a form that names nobody. */
    static final class Subject {

        private final byte[] blind;

        private Subject(byte[] blind) {
            this.blind = blind;
        }
    }

    Subject subject(String kind, String name) {
        return new Subject(vault.blindIndex("wrong tries", kind + "\0" + name));
    }

    /** Counts a try as wrong in advance; {@link #forget} makes good. Outside transactions, which could be undone. */
    @Transactional(propagation = Propagation.NEVER)
    Answer take(Subject subject) {
        return Conflicts.retrying(() -> count(subject));
    }

    /**
     * Counts something that is not wrong but must not be had without end, such as messages to one address; an hour
     * without it and the count starts anew. In the running transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Answer throttle(Subject subject) {
        jdbc.sql("UPDATE wrong_tries SET in_a_row = 0, wait_until = :none WHERE subject = :subject AND last_at < :calm")
                .param("none", NO_WAIT)
                .param("subject", subject.blind)
                .param("calm", UtcColumn.of(clock.instant().minus(CALM)))
                .update();
        return count(subject);
    }

    /** The try was right: the next wrong one is the first. */
    @Transactional
    void forget(Subject subject) {
        jdbc.sql("UPDATE wrong_tries SET in_a_row = 0, wait_until = :none WHERE subject = :subject")
                .param("none", NO_WAIT)
                .param("subject", subject.blind)
                .update();
    }

    private Answer count(Subject subject) {
        LocalDateTime now = UtcColumn.of(clock.instant());
        jdbc.sql(
                        "INSERT IGNORE INTO wrong_tries (subject, in_a_row, wait_until, last_at) VALUES (:subject, 0, :none, :now)")
                .param("subject", subject.blind)
                .param("none", NO_WAIT)
                .param("now", now)
                .update();
        // MariaDB assigns from left to right, so the wait is worked out from the count before.
        int counted = jdbc.sql("""
                        UPDATE wrong_tries SET
                          wait_until = IF(in_a_row + 1 < :free, :none, TIMESTAMPADD(
                            SECOND, LEAST(:longest, :first * POW(2, LEAST(in_a_row + 1 - :free, 20))), :now)),
                          in_a_row = in_a_row + 1, last_at = :now
                        WHERE subject = :subject AND wait_until <= :now""")
                .param("free", FREE)
                .param("none", NO_WAIT)
                .param("longest", LONGEST_WAIT.toSeconds())
                .param("first", FIRST_WAIT.toSeconds())
                .param("now", now)
                .param("subject", subject.blind)
                .update();
        return counted == 1 ? new Allowed() : new Wait(waitUntil(subject));
    }

    private Instant waitUntil(Subject subject) {
        return jdbc.sql("SELECT wait_until FROM wrong_tries WHERE subject = :subject")
                .param("subject", subject.blind)
                .query((row, n) -> UtcColumn.read(row, "wait_until"))
                .single();
    }
}
