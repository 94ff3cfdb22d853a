package org.carestead.courier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a message has come.
 *
 * @param handedAt when it was handed to the courier
 * @param acceptedAt when the mail or phone company took it; null until then
 */
public record Delivery(
        State state, Instant handedAt, @Nullable Instant acceptedAt) {

    /** The life of a message; the last two are final, and what it said is gone. */
    public enum State {
        UNDER_WAY,
        ACCEPTED,
        LAPSED
    }
}
