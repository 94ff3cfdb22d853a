package org.carestead.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody is to be told: the kind, where it can be looked at, and what fills the places of its words, in order.
 * Details are names, days, moments and counts. Never a medicine, never a secret: a link or a code goes to the courier.
 *
 * @param path of a screen of ours, such as {@code /helpers}; nothing in it may sign anybody in
 * @param details as they are kept: a letter for what each is, a colon, and its text
 */
record News(NoticeKind kind, String path, List<String> details) {

    News {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("A notice links to a screen of ours");
        }
        details = List.copyOf(details);
    }

    static News of(NoticeKind kind, String path) {
        return new News(kind, path, List.of());
    }

    /** A name, or another short text that is no sentence. */
    News with(String text) {
        return adding("s:" + text);
    }

    /** Written as the reader writes a date. */
    News with(LocalDate day) {
        return adding("d:" + day);
    }

    /** Written as day and time where the reader is. */
    News with(Instant moment) {
        return adding("t:" + moment);
    }

    News with(int count) {
        return adding("n:" + count);
    }

    private News adding(String detail) {
        List<String> more = new ArrayList<>(details);
        more.add(detail);
        return new News(kind, path, more);
    }
}
