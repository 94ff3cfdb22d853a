package org.carestead.access;

/** Why somebody may not do something for a member; the name is the key of the words on the screen. */
public enum Refusal {
    /** Not there, not yours, never allowed: one answer, so that nothing is learned by asking. */
    NOT_AVAILABLE,
    /** The caregiver's access has ended, for whatever reason. */
    ACCESS_ENDED,
    /** The member has paused the caregiver's access. To the caregiver: not available right now. */
    ACCESS_PAUSED,
    /** The member has ended the access and does not want it known. For the trail alone: nobody is answered with it. */
    ACCESS_ENDED_QUIETLY,
    /** The access is live and does not go this far. */
    NOT_PERMITTED,
    /**
     * The access goes as far, and what was named is hidden, somebody else's, or made up: one reason for the three. For the
     * trail alone.
     */
    NOT_THERE;

    /** What whoever was refused may know of it: a quiet end looks like a pause. */
    public Refusal asTold() {
        return this == ACCESS_ENDED_QUIETLY ? ACCESS_PAUSED : this;
    }
}
