package org.carestead.board;

/** What a line of the board says, what matters most first; the name is the key of its words. */
public enum BoardKind {
    /** There is none left, and it can be ordered. */
    USED_UP,
    /** The plan said no, and an appeal is possible until a day. */
    PLAN_SAID_NO,
    /** The plan waits for the prescriber, until a day. */
    INFORMATION_NEEDED,
    /** It lasts a week or less and can be ordered. */
    DUE,
    /** The prescriber has to write a new prescription, and can be asked. */
    RENEWAL,
    /** The law knows no refills: the prescriber has to be called. */
    NEW_PRESCRIPTION,
    /** The plan's approval has ended. */
    APPROVAL_ENDED,
    /** The plan's approval ends soon. */
    APPROVAL_ENDS,
    /** One's own access ends soon. */
    ACCESS_ENDS,
    /** The member has been asked, and can answer until a moment. */
    ASKED,
    /** The plan has been asked and has not answered. */
    ANSWER_OF_PLAN,
    /** A step towards the plan or the prescriber is on its way. */
    STEP_SENT,
    /** Somebody has ordered it. */
    UNDER_WAY,
    /** It can be ordered and lasts for a while yet. */
    ENOUGH,
    /** It can be ordered within the week. */
    SOON;

    /** Whether somebody should do something, or know of it, today. */
    public boolean isDue() {
        return compareTo(ASKED) < 0;
    }

    /** Whether it is for somebody else to move. */
    public boolean waits() {
        return this == ASKED || this == ANSWER_OF_PLAN || this == STEP_SENT;
    }
}
