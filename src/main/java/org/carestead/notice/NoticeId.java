package org.carestead.notice;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a notice to a person. */
public record NoticeId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    static NoticeId next() {
        return new NoticeId(newId());
    }

    static UUID newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
