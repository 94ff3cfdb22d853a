package org.carestead.emergency;

/** Why nothing was done; the name is the key of the words on the screen. */
public enum EmergencyRefusal {
    /** Not there, not yours, never allowed: one answer. */
    NOT_AVAILABLE,
    /** It gives more than before: a fresh proof is needed. */
    PROVE_ITS_YOU,
    /** It gives more than before, or sooner: the member has to sign for it. */
    SIGN_FIRST,
    /** What was typed is not the member's name. */
    NOT_YOUR_NAME,
    /** The text is not the one that was read. */
    TEXT_CHANGED,
    /** Only who is covered by the plan has something to open. */
    NOT_A_MEMBER,
    /** Only somebody who helps can be named; not who is paused, nor who only stands in. */
    NOT_A_HELPER,
    /** This person is named already. */
    NAMED_ALREADY,
    /** More people are named than anybody needs. */
    TOO_MANY,
    /** No area is open. */
    NOTHING_SHARED,
    /** The wait is shorter than a day or longer than 30. */
    WAIT_LENGTH,
    /** A request says why. */
    REASON_MISSING,
    /** The member said no less than a day ago, or two requests were taken back within a day. */
    TOO_SOON,
    /** It was asked, answered, opened or taken away meanwhile. */
    CHANGED_MEANWHILE
}
