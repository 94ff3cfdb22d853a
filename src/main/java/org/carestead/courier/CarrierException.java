package org.carestead.courier;

/** A carrier did not accept a message, or may not have. Says nothing of the message, because it is logged. */
public final class CarrierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Meaning meaning;

    /** What is to be done about it. */
    public enum Meaning {
        /** It was not accepted, and may be at another time. */
        LATER,
        /** The connection broke so late that it may have been accepted: whoever tries again says "again". */
        UNSURE,
        /** This message is refused; the next may be taken. */
        MESSAGE_REFUSED,
        /** Nobody is reached by this address. */
        ADDRESS_REFUSED
    }

    /** The kind of trouble stands for its own words, which could hold an address. It is tried again later. */
    public CarrierException(Channel channel, Class<?> trouble) {
        this(channel, trouble, Meaning.LATER);
    }

    public CarrierException(Channel channel, Class<?> trouble, Meaning meaning) {
        super(channel + " was not accepted (" + meaning + "): " + trouble.getSimpleName());
        this.meaning = meaning;
    }

    /** What is to be done about it. */
    public Meaning meaning() {
        return meaning;
    }
}
