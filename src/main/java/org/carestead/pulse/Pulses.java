package org.carestead.pulse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells open screens, on every node, to look again. A pulse carries a topic (such as {@code grant:} and an id) and
 * nothing else; it is sent in the transaction that changes something, so that it is seen if and only if the change is.
 * A pulse may be missed or come twice: it makes a screen look, and what the screen then finds decides.
 */
@Service
public class Pulses {

    private final JdbcClient jdbc;
    private final Listeners listeners;
    private final PulseReader reader;

    Pulses(JdbcClient jdbc, Listeners listeners, PulseReader reader) {
        this.jdbc = jdbc;
        this.listeners = listeners;
        this.reader = reader;
    }

    /** Sends within the running transaction; refuses to without one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String topic) {
        // The database's clock: it only says when the row may be thrown away, by the same clock.
        jdbc.sql("INSERT INTO pulse (topic, at) VALUES (?, UTC_TIMESTAMP(6))")
                .param(topic)
                .update();
    }

    /** Calls, on a thread of its own, whenever the topic was sent on any node, until the registration is removed. */
    public Registration listen(String topic, Runnable onPulse) {
        return listen(topic, onPulse, () -> {});
    }

    /**
     * The same, and tells once when this node has not been able to read for 5 seconds: then what a
     * screen shows may be out of date.
     */
    public Registration listen(String topic, Runnable onPulse, Runnable onSilence) {
        return listeners.add(topic, onPulse, onSilence);
    }

    /** Whether this node has read within the last 5 seconds. */
    public boolean healthy() {
        return reader.healthy();
    }
}
