package org.carestead.member;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a member: somebody covered by the plan. */
@Embeddable
public record MemberId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static MemberId next() {
        return new MemberId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
