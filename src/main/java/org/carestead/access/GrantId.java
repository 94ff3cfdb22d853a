package org.carestead.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a grant. */
@Embeddable
public record GrantId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static GrantId next() {
        return new GrantId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
