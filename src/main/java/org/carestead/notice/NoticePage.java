package org.carestead.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of somebody's notices, the newest first.
 *
 * @param next where the page after begins; null: there is none
 */
public record NoticePage(List<NoticeView> notices, @Nullable NoticeId next) {

    public NoticePage {
        notices = List.copyOf(notices);
    }
}
