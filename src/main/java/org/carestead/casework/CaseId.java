package org.carestead.casework;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a case. */
public record CaseId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static CaseId next() {
        return new CaseId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
