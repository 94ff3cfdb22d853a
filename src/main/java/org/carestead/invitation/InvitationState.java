package org.carestead.invitation;

/** Where an invitation stands; README.md draws it. */
public enum InvitationState {
    /** Sent, and waiting for its passcode. */
    PENDING,
    /** Became a grant. */
    ACCEPTED,
    /** The member took it back. */
    WITHDRAWN,
    /** Its seven days were up. */
    EXPIRED,
    /** The passcode was wrong too often. */
    LOCKED
}
