package org.carestead.delivery;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names what somebody said about one part of delivery at one time. */
public record DetailId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    static DetailId next() {
        return new DetailId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
