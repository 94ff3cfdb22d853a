package org.carestead.grant;

/** Why a grant was not changed; the name is the key of the words on the screen. */
public enum GrantRefusal {
    /** Not there, not yours, never allowed: one answer. */
    NOT_AVAILABLE,
    /** It gives more than before: a fresh proof is needed. */
    PROVE_ITS_YOU,
    /** It has ended meanwhile. */
    HAS_ENDED,
    /** There is no pause to end. */
    NOT_PAUSED,
    /** It was changed since the person looked. */
    CHANGED_MEANWHILE,
    /** The pause would end in the past. */
    PAUSE_IN_THE_PAST
}
