package org.carestead.courier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a message has come.
 *
 * @param handedAt when it was handed to the courier
 * @param acceptedAt when the mail or phone company took it; null until then
 * @param failedAt when it was refused, or came back; null where it did not
 */
public record Delivery(
        State state,
        Instant handedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant failedAt) {

    /** The life of a message; all but the first are final (an accepted one may still come back), and what it said is gone. */
    public enum State {
        UNDER_WAY,
        ACCEPTED,
        LAPSED,
        /** The company did not take it, and would not another time. */
        REFUSED,
        /** It was taken, and came back later. */
        CAME_BACK
    }
}
