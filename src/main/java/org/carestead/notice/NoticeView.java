package org.carestead.notice;

import java.time.Instant;
import java.util.List;
import org.carestead.courier.Channel;
import org.carestead.courier.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its reader sees it, in the language of their screens.
 *
 * @param path of the screen to look at
 * @param unread whether it was new when the page was asked for
 * @param copies what went out of it; none where it stands on screen only
 */
public record NoticeView(
        NoticeId id,
        boolean security,
        String subject,
        String body,
        String link,
        String path,
        Instant at,
        boolean unread,
        List<CopyView> copies) {

    public NoticeView {
        copies = List.copyOf(copies);
    }

    /**
     * How far a copy has come.
     *
     * @param dueAt before that it waits: for the end of quiet hours, or for the next try
     * @param again whether there was one before it that did not arrive
     * @param delivery null until it is handed over
     */
    public record CopyView(
            Channel channel,
            String address,
            Instant dueAt,
            boolean again,
            @Nullable Delivery delivery) {}
}
