package org.carestead.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in a list of them, as one pair of eyes may see it.
 *
 * @param medicine the name of what it is about; null: of none
 * @param shared whether those who help with messages may read it
 * @param lastAt when the last message that may be seen was sent
 * @param unread how many messages of others have not been read with these eyes
 * @param waiting whether the plan owes an answer
 */
public record ConversationLine(
        ConversationId id,
        Desk desk,
        String subject,
        @Nullable String medicine,
        boolean shared,
        ConversationState state,
        Instant lastAt,
        int unread,
        boolean waiting) {}
