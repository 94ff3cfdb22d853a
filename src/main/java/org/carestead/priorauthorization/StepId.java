package org.carestead.priorauthorization;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a step. */
public record StepId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    static StepId next() {
        return new StepId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
