package org.carestead.messaging;

/** What came of writing, and of whatever else changes a conversation. */
public sealed interface WritingOutcome {

    /** It is done, and committed. */
    record Done(ConversationId conversation) implements WritingOutcome {}

    /** Nothing was done; what was written is still on the screen. */
    record Refused(MessagingRefusal reason) implements WritingOutcome {}
}
