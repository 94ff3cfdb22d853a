package org.carestead.grant;

/** Why a grant was not changed; the name is the key of the words on the screen. */
public enum GrantRefusal {
    /** Not there, not yours, never allowed: one answer. */
    NOT_AVAILABLE,
    /** It gives more than before: a fresh proof is needed. */
    PROVE_ITS_YOU,
    /** It gives more than before: the member has to sign for it. */
    SIGN_FIRST,
    /** What was typed is not the member's name. */
    NOT_YOUR_NAME,
    /** The text is not the one that was read. */
    TEXT_CHANGED,
    /** It has ended meanwhile. */
    HAS_ENDED,
    /** There is no pause to end. */
    NOT_PAUSED,
    /** It was changed since the person looked. */
    CHANGED_MEANWHILE,
    /** The pause would end in the past. */
    PAUSE_IN_THE_PAST,
    /** It stands in for another, or is an emergency's: it never becomes more or longer. */
    FOR_A_TIME,
    /** The last day has passed, or is more than 24 months away. */
    LAST_DAY
}
