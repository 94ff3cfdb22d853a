package org.carestead.access;

/** The answer of {@link Acting}: the work's result, or why it was not done. */
public sealed interface Decision<T> {

    /** The work was done and is committed. */
    record Allowed<T>(T result) implements Decision<T> {}

    /** The member wants to answer first (level {@code ASK_FIRST}); nothing was done. */
    record NeedsApproval<T>(Need need) implements Decision<T> {}

    /** Nothing was done, and the attempt is recorded unless it was a member's look at their own things. */
    record Refused<T>(Refusal reason) implements Decision<T> {}
}
