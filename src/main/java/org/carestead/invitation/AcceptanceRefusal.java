package org.carestead.invitation;

/** Why an invitation was not accepted; the name is the key of the words on the page. */
public enum AcceptanceRefusal {
    /** There is no open invitation behind this link (any more). */
    NOT_OPEN,
    /** The passcode was wrong too often; the member has been told. */
    LOCKED,
    /** Nobody can accept their own invitation. */
    YOURSELF,
    /** This account helps this member already. */
    HELPS_ALREADY,
    /** The member has sent this person away: a caregiver's wish does not bring them back. */
    SENT_AWAY
}
