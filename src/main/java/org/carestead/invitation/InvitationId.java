package org.carestead.invitation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names an invitation. */
@Embeddable
public record InvitationId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static InvitationId next() {
        return new InvitationId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
