package org.carestead.courier;

/** A carrier did not accept a message. Says nothing of the message, because it is logged. */
public final class CarrierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The kind of trouble stands for its own words, which could hold an address. */
    public CarrierException(Channel channel, Class<?> trouble) {
        super(channel + " was not accepted: " + trouble.getSimpleName());
    }
}
