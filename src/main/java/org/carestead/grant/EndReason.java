package org.carestead.grant;

/** Why a grant ended. */
public enum EndReason {
    /** The member ended it. */
    REVOKED,
    /** The caregiver gave it back. */
    RESIGNED,
    /** Its time was up. */
    EXPIRED,
    /** It was for an emergency, and that is over. */
    EMERGENCY_OVER
}
