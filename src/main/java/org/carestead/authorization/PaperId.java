package org.carestead.authorization;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a signed authorization. */
public record PaperId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    static PaperId next() {
        return new PaperId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
