package org.carestead.access;

/** Where a grant stands; README.md draws it. */
public enum GrantState {
    ACTIVE,
    PAUSED,
    /** For good; a new grant is a new row. */
    ENDED
}
