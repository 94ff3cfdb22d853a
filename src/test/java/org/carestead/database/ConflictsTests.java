package org.carestead.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What counts as a conflict, and how often it is tried again. */
class ConflictsTests {

    @AfterEach
    void leaveTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1020, 1205, 1213})
    void conflictIsFoundHoweverDeepItLies(int code) {
        SQLException sql = new SQLException("said by the database", "HY000", code);
        RuntimeException hibernate = new TransactionException("Unable to commit", sql);

        assertThat(Conflicts.isConflict(sql)).isTrue();
        assertThat(Conflicts.isConflict(new JpaSystemException(hibernate))).isTrue();
        assertThat(Conflicts.isConflict(new TransactionSystemException("at commit", hibernate)))
                .isTrue();
    }

    @Test
    void anotherErrorIsNoConflict() {
        AtomicInteger runs = new AtomicInteger();
        RuntimeException duplicate = new JpaSystemException(
                new TransactionException("no", new SQLException("Duplicate entry", "23000", 1062)));

        assertThatThrownBy(() -> Conflicts.retrying(() -> {
                    runs.incrementAndGet();
                    throw duplicate;
                }))
                .isSameAs(duplicate);
        assertThat(runs).hasValue(1);
    }

    @Test
    void lostWorkStartsOver() {
        AtomicInteger runs = new AtomicInteger();

        String result = Conflicts.retrying(() -> {
            if (runs.incrementAndGet() < 3) {
                throw new TransactionSystemException("at commit", new SQLException("changed", "HY000", 1020));
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(runs).hasValue(3);
    }

    @Test
    void workIsNotTriedForEver() {
        AtomicInteger runs = new AtomicInteger();

        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> Conflicts.retrying(() -> {
                    runs.incrementAndGet();
                    throw new JpaSystemException(new TransactionException("no", new SQLException("x", "40001", 1213)));
                }));
        assertThat(runs).hasValue(Conflicts.TRIES);
    }

    @Test
    void partOfTransactionIsNotTriedAgain() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatIllegalStateException().isThrownBy(() -> Conflicts.retrying(() -> "work"));
    }

    @Test
    void circleOfCausesEnds() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException two = new RuntimeException("two", one);
        one.initCause(two);

        assertThat(Conflicts.isConflict(two)).isFalse();
    }
}
