package org.carestead.approval;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a yes would bring, as far as it is known: for the member's own eyes.
 *
 * @param amount null where nobody says how much
 * @param cost about what the member would pay, in US dollars; null where it is not known
 * @param goes null where it is not known
 * @param sameAsLastTime false also where nobody knows
 */
public record Foreseen(
        @Nullable Amount amount,
        @Nullable BigDecimal cost,
        @Nullable Goes goes,
        boolean sameAsLastTime) {

    /**
     * So much of something.
     *
     * @param unit the end of the key of its words
     */
    public record Amount(BigDecimal number, String unit) {}

    /**
     * Where it goes.
     *
     * @param sent true: to a door; false: it is picked up
     * @param place the address, or the name of the pharmacy
     */
    public record Goes(boolean sent, String place) {}
}
