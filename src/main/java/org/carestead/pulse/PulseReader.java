package org.carestead.pulse;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads new pulses a few times a second, one thread for the whole node, and notices when it cannot. */
@Component
class PulseReader implements SmartLifecycle {

    /** After this long without a reading the node is silent. */
    static final Duration SILENCE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(PulseReader.class);
    // Pulses of transactions that were open when this node started carry ids from below the highest one then.
    private static final int LOOK_BACK = 1000;

    private final JdbcTemplate jdbc;
    private final Listeners listeners;
    private final PulseProperties properties;
    private final AtomicReference<@Nullable ScheduledExecutorService> threads = new AtomicReference<>();
    private volatile long lastRead;
    private volatile boolean silent;
    private @Nullable PulseWindow window;

    PulseReader(DataSource dataSource, Listeners listeners, PulseProperties properties) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setQueryTimeout(2);
        this.listeners = listeners;
        this.properties = properties;
    }

    @Override
    public void start() {
        if (!properties.enabled()) {
            return;
        }
        ScheduledExecutorService started = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().daemon().name("pulse-", 0).factory());
        threads.set(started);
        lastRead = System.nanoTime();
        long interval = properties.interval().toMillis();
        Future<?> unusedReading = started.scheduleWithFixedDelay(this::readOrLog, 0, interval, TimeUnit.MILLISECONDS);
        Future<?> unusedWatching = started.scheduleWithFixedDelay(this::watch, 500, 500, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = threads.getAndSet(null);
        if (running != null) {
            running.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return threads.get() != null;
    }

    /** Before the screens are served, and until they no longer are. */
    @Override
    public int getPhase() {
        return 0;
    }

    boolean healthy() {
        return isRunning() && System.nanoTime() - lastRead < SILENCE.toNanos();
    }

    private void readOrLog() {
        try {
            read();
            lastRead = System.nanoTime();
        } catch (DataAccessException e) {
            LOG.warn("Pulses cannot be read: {}", e.getMessage());
        } catch (RuntimeException e) {
            // Thrown on, it would end the schedule for good; so the watch tells the screens, and the next try goes on.
            LOG.error("Pulses cannot be read", e);
        }
    }

    private void read() {
        PulseWindow current = window;
        Set<String> topics = new HashSet<>();
        boolean first = current == null;
        if (current == null) {
            Long highest = jdbc.queryForObject("SELECT COALESCE(MAX(id), 0) FROM pulse", Long.class);
            current = new PulseWindow(Math.max(0, (highest == null ? 0 : highest) - LOOK_BACK));
        }
        for (Pulse pulse : above(current.floor())) {
            if (current.isNew(pulse.id())) {
                topics.add(pulse.topic());
            }
        }
        current.advance(System.nanoTime());
        window = current;
        if (!first) {
            listeners.pulse(topics);
        }
    }

    private List<Pulse> above(long id) {
        return jdbc.query(
                "SELECT id, topic FROM pulse WHERE id > ? ORDER BY id",
                (row, number) -> new Pulse(row.getLong(1), row.getString(2)),
                id);
    }

    private void watch() {
        boolean now = !healthy();
        if (now && !silent) {
            LOG.warn("No pulse could be read for {} s: screens are told", SILENCE.toSeconds());
            listeners.silence();
        }
        silent = now;
    }

    private record Pulse(long id, String topic) {}
}
