package org.carestead.grant;

/** Why a grant ended. */
public enum EndReason {
    /** The member ended it. */
    REVOKED,
    /** The member ended it and does not want it known: until its last day the caregiver takes it for a pause. */
    REVOKED_QUIETLY,
    /** The caregiver gave it back. */
    RESIGNED,
    /** Its time was up. */
    EXPIRED,
    /** It was for an emergency, and that is over. */
    EMERGENCY_OVER,
    /** It was a stand-in's, and its days are over. */
    STAND_IN_OVER,
    /** It was a stand-in's, and the caregiver took it back. */
    RECALLED,
    /** It was a stand-in's, and the caregiver's own access ended. */
    CAREGIVER_LEFT
}
