package org.carestead.messaging;

/** Why nothing was written or changed; the name is the key of the words on the screen. */
public enum MessagingRefusal {
    /** Not there, not yours, hidden from you: one answer, so that nothing is learned by asking. */
    NOT_AVAILABLE,
    /** There is no text. */
    NOTHING_WRITTEN,
    /** There is no subject line. */
    NO_SUBJECT,
    /** The text is longer than {@value Wording#LONGEST_TEXT} characters. */
    TEXT_TOO_LONG,
    /** The subject line is longer than {@value Wording#LONGEST_SUBJECT} characters. */
    SUBJECT_TOO_LONG,
    /** The conversation is between the member and the plan, so there is no family to write to. */
    NO_FAMILY_HERE,
    /** It was taken back already, is somebody else's, has been read, or too long ago. */
    CANNOT_BE_TAKEN_BACK,
    /** It is so already. */
    ALREADY_SO
}
