package org.carestead.staff;

import org.carestead.database.TransactionMark;
import org.carestead.signin.Actor;

/**
 * The proof, made from the live row inside the current transaction, that this actor wears this hat now. Only
 * {@link StaffActing} makes one, and it is good for the transaction it was made in: a hat is never remembered, neither
 * in a token nor in a session nor on a screen (lesson 11).
 */
public final class StaffAuthority {

    private final Object transaction;
    private final Actor actor;
    private final Hat hat;

    StaffAuthority(Actor actor, Hat hat) {
        this.transaction = TransactionMark.current();
        this.actor = actor;
        this.hat = hat;
    }

    /**
     * To be called first by every service that is handed one.
     *
     * @throws IllegalStateException outside the transaction it was made in, or when made for another hat
     */
    public void demand(Hat asked) {
        if (TransactionMark.current() != transaction) {
            throw new IllegalStateException("A staff authority is good for its own transaction only");
        }
        if (asked != hat) {
            throw new IllegalStateException("Made for " + hat + ", not for " + asked);
        }
    }

    /** By whom. */
    public Actor actor() {
        return actor;
    }

    /** In which hat. */
    public Hat hat() {
        return hat;
    }
}
