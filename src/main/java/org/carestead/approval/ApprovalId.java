package org.carestead.approval;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names an approval. */
public record ApprovalId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    static ApprovalId next() {
        return new ApprovalId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
