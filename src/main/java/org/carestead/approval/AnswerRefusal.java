package org.carestead.approval;

/** Why a question is not answered or taken back; the name is the key of the words on the screen. */
public enum AnswerRefusal {
    /** Not there, or not yours to answer: one answer. */
    NOT_AVAILABLE,
    /** A yes to this asks for a fresh proof; it waits on. */
    PROVE_ITS_YOU,
    /** It was answered, was taken back, or its time is up. */
    NOT_WAITING,
    /** What was prepared cannot be done any more; it is closed. */
    NOT_POSSIBLE,
    /** The access of who prepared it has ended, or does not reach so far any more; it is closed. */
    ACCESS_GONE,
    /** The access of who prepared it is paused; it waits on. */
    ACCESS_PAUSED
}
