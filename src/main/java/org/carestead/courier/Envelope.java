package org.carestead.courier;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a message goes.
 *
 * @param address as the channel wants it: e-mail address, telephone number in E.164, postal address
 * @param language that it is written in; what the courier adds is in this language too
 * @param contactPoint what the sender calls the address, to be told should nothing arrive there; null: nobody is told
 */
public record Envelope(
        Channel channel,
        String address,
        Locale language,
        @Nullable UUID contactPoint) {

    public Envelope {
        if (address.chars().anyMatch(Character::isISOControl) && channel != Channel.LETTER) {
            throw new IllegalArgumentException("An address holds a control character");
        }
    }

    /** To an address that nobody keeps as a contact point. */
    public Envelope(Channel channel, String address, Locale language) {
        this(channel, address, language, null);
    }

    @Override
    public String toString() {
        return "Envelope[" + channel + ", the rest is secret]";
    }
}
