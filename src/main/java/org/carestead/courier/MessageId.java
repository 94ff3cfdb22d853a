package org.carestead.courier;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a message handed to the courier. */
@Embeddable
public record MessageId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static MessageId next() {
        return new MessageId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
