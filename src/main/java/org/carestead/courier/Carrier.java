package org.carestead.courier;

/** Takes messages of one or more channels to the company that delivers them. */
public interface Carrier {

    /** Whether it serves this channel. */
    boolean serves(Channel channel);

    /**
     * Hands the message over; returning means accepted. A message may be handed over twice when the portal is killed in
     * between; the second time it says so.
     *
     * @throws CarrierException when not accepted; its meaning says whether it is tried again
     */
    void carry(Parcel parcel);

    /**
     * A message opened for carrying.
     *
     * @param address an e-mail address, a telephone number in E.164, or a postal address
     * @param subject one line without control characters
     * @param body plain text
     */
    record Parcel(MessageId id, Channel channel, String address, String subject, String body) {

        @Override
        public String toString() {
            return "Parcel[" + channel + ", the rest is secret]";
        }
    }
}
