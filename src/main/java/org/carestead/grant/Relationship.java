package org.carestead.grant;

/** What the caregiver is to the member, in the member's words. Gives no right by itself. */
public enum Relationship {
    PARTNER,
    DAUGHTER,
    SON,
    CHILD,
    MOTHER,
    FATHER,
    PARENT,
    SIBLING,
    GRANDCHILD,
    RELATIVE,
    FRIEND,
    PROFESSIONAL,
    OTHER
}
