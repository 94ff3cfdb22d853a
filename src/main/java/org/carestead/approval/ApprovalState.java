package org.carestead.approval;

/** How a question stands; all but the first are final. */
public enum ApprovalState {
    /** The member has not answered. */
    WAITING,
    /** The member said yes, and it was done in that moment. */
    GIVEN,
    /** The member said no. */
    DENIED,
    /** Nobody answered in time, or the caregiver's access went first. */
    LAPSED,
    /** The caregiver took it back. */
    WITHDRAWN,
    /** It was done in another way, or cannot be done any more. */
    OVERTAKEN
}
