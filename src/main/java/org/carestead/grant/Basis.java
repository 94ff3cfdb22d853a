package org.carestead.grant;

/** The right that a grant rests on. */
public enum Basis {
    /** The member allowed it. */
    AUTHORIZATION
}
