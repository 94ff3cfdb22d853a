package org.carestead.notice;

/** Why somebody cannot be told as they choose. */
public enum ChoiceRefusal {
    /** It is about the safety of an access or account. */
    ALWAYS_SENT,
    /** There is no such contact point, or nobody who carries it. */
    NO_SUCH_WAY,
    /** We do not speak this language. */
    NOT_SPOKEN
}
