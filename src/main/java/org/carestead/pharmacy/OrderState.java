package org.carestead.pharmacy;

/**
 * The way of an order. What comes after {@code REQUESTED} is told by the pharmacy's feed; nothing is guessed.
 */
public enum OrderState {
    /** Asked for; the pharmacy or the prescriber has not said anything yet. */
    REQUESTED(true),
    /** The pharmacy is filling it. */
    FILLING(true),
    /** It can be picked up. */
    READY(true),
    /** Handed over. */
    PICKED_UP(false),
    /** The prescriber has written a new prescription. */
    RENEWED(false),
    /** Taken back by whoever ordered it, or by the member. */
    CANCELLED(false),
    /** The pharmacy does not fill it. */
    DECLINED(false);

    private final boolean open;

    OrderState(boolean open) {
        this.open = open;
    }

    /** Whether it is under way: then nobody orders the same medicine. */
    public boolean isOpen() {
        return open;
    }
}
