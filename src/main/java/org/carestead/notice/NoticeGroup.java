package org.carestead.notice;

/** Kinds of notices that a person chooses channel and language for together. */
public enum NoticeGroup {
    /** What must be heard of at once to stop a stranger; always sent, to every contact point (product.md, Notices). */
    SECURITY,
    /** Questions that wait for an answer, and the answers. */
    ANSWERS,
    /** An access begins, changes, rests, ends. */
    ACCESS,
    /** Something is about to end or should be looked at. */
    REMINDERS,
    /** Somebody has written. */
    MESSAGES,
    /** What becomes of orders and deliveries. */
    ORDERS;

    /** Whether a person may switch off that it is sent to them; on screen it stands in any case. */
    public boolean mayBeSwitchedOff() {
        return this != SECURITY;
    }
}
