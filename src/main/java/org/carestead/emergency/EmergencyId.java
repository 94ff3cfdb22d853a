package org.carestead.emergency;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names what a member has set for one trusted person. */
public record EmergencyId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static EmergencyId next() {
        return new EmergencyId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
