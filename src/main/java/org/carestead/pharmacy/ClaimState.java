package org.carestead.pharmacy;

/** How a claim stands. */
public enum ClaimState {
    /** Not sent to the plan yet. */
    DRAFT,
    /** With the plan. */
    PENDING,
    /** The plan has worked out a part of it. */
    PARTLY_DECIDED,
    PAID,
    DENIED,
    /** The plan could not work it out; it is sent again. */
    FAILED,
    /** Taken back, as if it had not been. */
    REVERSED
}
