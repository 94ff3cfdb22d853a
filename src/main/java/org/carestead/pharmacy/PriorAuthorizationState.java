package org.carestead.pharmacy;

/** How a prior authorization stands. */
public enum PriorAuthorizationState {
    REQUESTED,
    INFORMATION_NEEDED,
    APPROVED,
    /** Approved once; the time it was approved for is over. Never stored: it follows from the day. */
    EXPIRED,
    DENIED,
    WITHDRAWN
}
