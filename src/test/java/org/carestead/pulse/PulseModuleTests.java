package org.carestead.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.carestead.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** A pulse is heard if and only if its transaction commits. */
@PortalTest
class PulseModuleTests {

    private final String topic = "grant:" + UUID.randomUUID();
    private final AtomicInteger heard = new AtomicInteger();

    @Autowired
    private Pulses pulses;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private DataSource dataSource;

    @Test
    void committedPulseIsHeardOnce() throws InterruptedException {
        pulses.listen(topic, heard::incrementAndGet);

        send();

        await().atMost(Duration.ofSeconds(5)).until(() -> heard.get() > 0);
        TimeUnit.MILLISECONDS.sleep(700);
        assertThat(heard).hasValue(1);
        assertThat(pulses.healthy()).isTrue();
    }

    @Test
    void pulseOfSlowTransactionIsHeardAfterLaterOnes() {
        pulses.listen(topic, heard::incrementAndGet);
        AtomicInteger others = new AtomicInteger();
        pulses.listen("other" + topic, others::incrementAndGet);

        transactions.executeWithoutResult(status -> {
            pulses.send(topic);
            CompletableFuture.runAsync(() -> transactions.executeWithoutResult(inner -> pulses.send("other" + topic)))
                    .join();
            await().atMost(Duration.ofSeconds(5)).until(() -> others.get() == 1);
            assertThat(heard).hasValue(0);
        });

        await().atMost(Duration.ofSeconds(5)).until(() -> heard.get() == 1);
    }

    @Test
    void pulseOfFailedTransactionIsNotHeard() throws InterruptedException {
        pulses.listen(topic, heard::incrementAndGet);

        transactions.executeWithoutResult(status -> {
            pulses.send(topic);
            status.setRollbackOnly();
        });

        TimeUnit.MILLISECONDS.sleep(700);
        assertThat(heard).hasValue(0);
    }

    @Test
    void pulseNeedsTransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> pulses.send(topic));
    }

    @Test
    void removedListenerHearsNothingAndLeavesNothing() throws InterruptedException {
        Registration registration = pulses.listen(topic, heard::incrementAndGet);
        registration.remove();
        registration.remove();

        send();

        TimeUnit.MILLISECONDS.sleep(700);
        assertThat(heard).hasValue(0);
    }

    @Test
    void listenerThatFailsOrHangsKeepsNobodyWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        pulses.listen(topic, () -> {
            throw new IllegalStateException("a broken screen");
        });
        pulses.listen(topic, () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        pulses.listen(topic, heard::incrementAndGet);

        send();
        await().atMost(Duration.ofSeconds(5)).until(() -> heard.get() == 1);
        send();
        await().atMost(Duration.ofSeconds(5)).until(() -> heard.get() == 2);
        never.countDown();
    }

    @Test
    void nodeThatCannotReadTellsItsScreensOnce() {
        Listeners listeners = new Listeners();
        listeners.add(topic, () -> {}, heard::incrementAndGet);
        PulseReader reader = new PulseReader(
                new DriverManagerDataSource("jdbc:mariadb://127.0.0.1:1/nowhere"),
                listeners,
                new PulseProperties(true, Duration.ofMillis(200)));
        reader.start();
        try {
            await().atMost(Duration.ofSeconds(15)).until(() -> heard.get() == 1);
            assertThat(reader.healthy()).isFalse();
        } finally {
            reader.stop();
        }
    }

    @Test
    void nodeWithoutScreensReadsNothing() {
        PulseReader reader =
                new PulseReader(dataSource, new Listeners(), new PulseProperties(false, Duration.ofMillis(200)));

        reader.start();

        assertThat(reader.isRunning()).isFalse();
    }

    private void send() {
        transactions.executeWithoutResult(status -> pulses.send(topic));
    }
}
