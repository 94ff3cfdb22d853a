package org.carestead.courier;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.carestead.database.UtcColumn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Messages that did not arrive: noted once, and told to whoever must know. */
@Component
class Failures {

    /** Mail servers give up after five days; a report that comes much later is about nothing that matters any more. */
    static final Duration REPORTS = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Messages messages;
    private final ObjectProvider<DeliveryTrouble> listeners;
    private final InstantSource clock;

    Failures(JdbcClient jdbc, Messages messages, ObjectProvider<DeliveryTrouble> listeners, InstantSource clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** Tells it; in the transaction that has noted it. */
    void undelivered(Message message, boolean forGood) {
        listeners
                .orderedStream()
                .forEach(listener -> listener.undelivered(message.id(), message.contactPoint(), forGood));
    }

    /**
     * Notes that an accepted message has come back. A report about one that is unknown, not accepted, too old or noted
     * already changes nothing: so a report that is read twice counts once, and a made-up one counts never.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean cameBack(MessageId id, boolean forGood) {
        Instant now = clock.instant();
        boolean noted = jdbc.sql("""
            UPDATE message SET state = 'CAME_BACK', failed_at = :now
            WHERE id = :id AND state = 'ACCEPTED' AND accepted_at > :oldest\
            """)
                        .param("now", UtcColumn.of(now))
                        .param("id", id.id())
                        .param("oldest", UtcColumn.of(now.minus(REPORTS)))
                        .update()
                == 1;
        if (noted) {
            messages.findById(id).ifPresent(message -> undelivered(message, forGood));
        }
        return noted;
    }
}
