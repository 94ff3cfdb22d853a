package org.carestead.invitation;

/** Why an invitation was not sent or not changed; the name is the key of the words on the screen. */
public enum InvitationRefusal {
    /** Not there, not yours, never allowed: one answer. */
    NOT_AVAILABLE,
    /** A fresh proof is needed. */
    PROVE_ITS_YOU,
    /** What was typed below the authorization is not the member's name. */
    NOT_YOUR_NAME,
    /** The text of the authorization is not the one that was read. */
    TEXT_CHANGED,
    /** Only who is covered by the plan has something to share. */
    NOT_A_MEMBER,
    /** The address is the member's own. */
    YOURSELF,
    /** Somebody with this address helps already: change that instead. */
    HELPS_ALREADY,
    /** An invitation to this address is open: send that again instead. */
    INVITED_ALREADY,
    /** Too many invitations are open at once. */
    TOO_MANY,
    /** Too many letters have gone out today, those sent again included. */
    TOO_MANY_TODAY,
    /** No area is open. */
    NOTHING_SHARED,
    /** The last day has passed, or is more than 24 months away. */
    END_DATE,
    /** It was accepted or withdrawn meanwhile. */
    NOT_OPEN
}
