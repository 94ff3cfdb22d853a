package org.carestead.asking;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a question. */
public record AskId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static AskId next() {
        return new AskId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
