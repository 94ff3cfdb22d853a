package org.carestead.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.carestead.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** On a real MariaDB a row that changed under our snapshot is told as a conflict, through JDBC and through JPA. */
@PortalTest
class ConflictModuleTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PersistenceExceptionTranslator translator;

    @Test
    void rowChangedUnderneathIsConflictInJdbc() {
        UUID row = row();

        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(status -> {
                    read(row);
                    CompletableFuture.runAsync(() -> advance(row)).join();
                    advance(row);
                }));
    }

    @Test
    void rowChangedUnderneathIsConflictInJpa() {
        UUID row = row();

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(status -> {
                    read(row);
                    CompletableFuture.runAsync(() -> advance(row)).join();
                    entities.createNativeQuery("UPDATE trail_head SET seq = seq + 1 WHERE owner_id = ?")
                            .setParameter(1, row)
                            .executeUpdate();
                }))
                .satisfies(e -> assertThat(translator.translateExceptionIfPossible(e))
                        .isInstanceOf(ConcurrencyFailureException.class));
    }

    @Test
    void readModifyWriteLosesNothing() {
        UUID row = row();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(IntStream.range(0, 4)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> readThenWrite(row), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }

        assertThat(read(row)).isEqualTo(4);
    }

    private void readThenWrite(UUID row) {
        Conflicts.<@Nullable Integer>retrying(() -> transactions.execute(status -> {
            long seq = read(row);
            return jdbc.sql("UPDATE trail_head SET seq = ? WHERE owner_id = ?")
                    .params(seq + 1, row)
                    .update();
        }));
    }

    private UUID row() {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO trail_head VALUES (?, 0, ?)")
                .params(id, new byte[32])
                .update();
        return id;
    }

    private long read(UUID row) {
        return jdbc.sql("SELECT seq FROM trail_head WHERE owner_id = ?")
                .param(row)
                .query(Long.class)
                .single();
    }

    private void advance(UUID row) {
        jdbc.sql("UPDATE trail_head SET seq = seq + 1 WHERE owner_id = ?")
                .param(row)
                .update();
    }
}
