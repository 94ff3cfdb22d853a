package org.carestead.messaging;

/** Where a conversation stands with the plan; README.md draws it. */
public enum ConversationState {
    OPEN,
    /** The plan has said all; whoever writes to the plan opens it again. */
    CLOSED
}
