package org.carestead.pharmacy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a refill order. */
@Embeddable
public record OrderId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static OrderId next() {
        return new OrderId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
