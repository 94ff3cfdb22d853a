package org.carestead.messaging;

import java.time.Instant;
import java.time.InstantSource;
import org.carestead.access.Authority;
import org.springframework.stereotype.Component;

/** Takes messages back that nobody has read of whom their writer may know. */
@Component
class TakingBack {

    private final Readings readings;
    private final ConversationRows rows;
    private final MessageRows messages;
    private final InstantSource clock;

    TakingBack(Readings readings, ConversationRows rows, MessageRows messages, InstantSource clock) {
        this.readings = readings;
        this.rows = rows;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether the actor wrote it. */
    boolean isTheirs(Authority authority, ConversationId about, int sequence) {
        return messages.isBy(about, sequence, authority.actor().person());
    }

    /** False, and nothing done, where it is too late or not the actor's own. */
    boolean takeBack(Authority authority, Looker looker, ConversationLine about, int sequence) {
        // Taking back and reading meet at the row: whichever comes second finds out, or starts over.
        rows.hold(about.id());
        Instant now = clock.instant();
        boolean taken = messages.takeBack(
                about.id(),
                sequence,
                authority.actor().person(),
                readings.of(looker, about).counting(sequence),
                now.minus(Writing.TAKE_BACK),
                now);
        if (taken) {
            rows.recountWaiting(about.id());
            rows.closeAgain(about.id());
        }
        return taken;
    }
}
