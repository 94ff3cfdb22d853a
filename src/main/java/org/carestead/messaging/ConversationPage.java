package org.carestead.messaging;

import java.util.List;

/**
 * A conversation with its newest messages.
 *
 * @param messages the oldest first
 * @param earlier whether there are older ones
 * @param ownEyes whether the member looks
 * @param family the given names of those who help with messages and may read this conversation, or could if it were
 *     shared; for the member's own eyes only
 */
public record ConversationPage(
        ConversationLine about, List<MessageLine> messages, boolean earlier, boolean ownEyes, List<String> family) {}
