package org.carestead.asking;

/** Why a question, or its answer, was not taken; the name is the key of the words on the screen. */
public enum AskRefusal {
    /** Three of theirs are open. */
    TOO_MANY_OPEN,
    /** Five of theirs were sent today. */
    TOO_MANY_TODAY,
    /** Not there, not yours, not open any more: one answer. */
    NOT_AVAILABLE
}
