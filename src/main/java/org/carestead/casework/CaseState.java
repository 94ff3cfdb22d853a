package org.carestead.casework;

/** How a case stands. */
public enum CaseState {
    /** It is being looked into. */
    OPEN,
    /** The member has said that it was all right. */
    CLOSED
}
