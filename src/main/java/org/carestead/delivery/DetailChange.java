package org.carestead.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be said about one part.
 *
 * @param seen what they saw to count when they began; null: nothing
 * @param value null: nothing any more
 */
public record DetailChange(
        DeliveryPart part,
        @Nullable DetailId seen,
        @Nullable DetailValue value) {

    /** Refuses a value of another part with {@link IllegalArgumentException}. */
    public DetailChange {
        if (value != null && value.part() != part) {
            throw new IllegalArgumentException("That is no " + part);
        }
    }
}
