package org.carestead.messaging;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a conversation. */
public record ConversationId(UUID id) {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static ConversationId next() {
        return new ConversationId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
