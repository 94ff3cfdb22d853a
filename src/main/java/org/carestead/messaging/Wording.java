package org.carestead.messaging;

import java.util.Optional;

/** What people write: plain text of a limited length, whatever a browser sends. */
public final class Wording {

    /** The longest message, in characters as people count them (code points). */
    public static final int LONGEST_TEXT = 4000;

    /** The longest subject line, in characters. */
    public static final int LONGEST_SUBJECT = 100;

    private Wording() {}

    /** The text in its one form: without blanks around it, line ends alike, no control characters. */
    static String text(String written) {
        return written.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** The same on one line. */
    static String subject(String written) {
        return text(written).replaceAll("\\s+", " ");
    }

    static Optional<MessagingRefusal> refusesText(String text) {
        if (text.isEmpty()) {
            return Optional.of(MessagingRefusal.NOTHING_WRITTEN);
        }
        return length(text) > LONGEST_TEXT ? Optional.of(MessagingRefusal.TEXT_TOO_LONG) : Optional.empty();
    }

    static Optional<MessagingRefusal> refusesSubject(String subject) {
        if (subject.isEmpty()) {
            return Optional.of(MessagingRefusal.NO_SUBJECT);
        }
        return length(subject) > LONGEST_SUBJECT ? Optional.of(MessagingRefusal.SUBJECT_TOO_LONG) : Optional.empty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
