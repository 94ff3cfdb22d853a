package org.carestead.standin;

/** Why nobody was asked to stand in; the name is the key of the words on the screen. */
public enum StandInRefusal {
    /** Not there, not yours, not allowed by the member: one answer. */
    NOT_AVAILABLE,
    /** A fresh proof is needed. */
    PROVE_ITS_YOU,
    /** More than the caregiver may do. */
    WIDER,
    /** No area is open. */
    NOTHING_SHARED,
    /** The days are not in order, lie behind, or go beyond the caregiver's own last day. */
    DATES,
    /** Somebody stands in, or is asked to, already. */
    ONE_AT_A_TIME,
    /** As many letters as go out on one day have gone out. */
    TOO_MANY_TODAY
}
