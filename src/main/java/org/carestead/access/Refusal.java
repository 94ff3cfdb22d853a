package org.carestead.access;

/** Why somebody may not do something for a member; the name is the key of the words on the screen. */
public enum Refusal {
    /** Not there, not yours, never allowed: one answer, so that nothing is learned by asking. */
    NOT_AVAILABLE,
    /** The caregiver's access has ended, for whatever reason. */
    ACCESS_ENDED,
    /** The member has paused the caregiver's access. */
    ACCESS_PAUSED,
    /** The access is live and does not go this far. */
    NOT_PERMITTED
}
