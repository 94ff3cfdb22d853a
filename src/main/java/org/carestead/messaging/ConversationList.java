package org.carestead.messaging;

import java.util.List;

/**
 * Conversations, the one with the newest message first.
 *
 * @param more whether there are others further back
 */
public record ConversationList(List<ConversationLine> conversations, boolean more) {}
