package org.carestead.signin;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names what somebody signed out is in the middle of. */
public record FlowId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static FlowId next() {
        return new FlowId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
