package org.carestead.courier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.carestead.courier.Delivery.State;
import org.carestead.database.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How messages fare, in figures: no address, no person, no words. For whoever keeps the portal running. */
@Service
public class DeliveryHealth {

    /** How far back the figures go. */
    public static final Duration DAYS = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    DeliveryHealth(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How many messages of a channel stand where.
     *
     * @param oldest when the oldest of them was handed over
     */
    public record Figure(Channel channel, State state, long count, Instant oldest) {}

    /** What waits, however old, and what became of those of the last days; by channel and state. */
    @Transactional(readOnly = true)
    public List<Figure> figures() {
        return jdbc.sql("""
            SELECT channel, state, COUNT(*) AS messages, MIN(handed_at) AS oldest FROM message
            WHERE state = 'UNDER_WAY' OR handed_at > :since
            GROUP BY channel, state ORDER BY channel, state\
            """)
                .param("since", UtcColumn.of(clock.instant().minus(DAYS)))
                .query((row, number) -> new Figure(
                        Channel.valueOf(row.getString("channel")),
                        State.valueOf(row.getString("state")),
                        row.getLong("messages"),
                        UtcColumn.read(row, "oldest")))
                .list();
    }

    /** When the oldest message that still waits was handed over; null: none waits. */
    @Transactional(readOnly = true)
    public @Nullable Instant oldestWaiting() {
        return figures().stream()
                .filter(figure -> figure.state() == State.UNDER_WAY)
                .map(Figure::oldest)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
