package org.carestead.notice;

import java.util.Locale;
import java.util.Set;
import org.carestead.courier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told one group of things.
 *
 * @param channels by which a copy is sent; none: it stands on screen only
 * @param language null: the one of their screens
 */
public record NoticeChoice(Set<Channel> channels, @Nullable Locale language) {

    /** Of those who have chosen nothing. */
    static final NoticeChoice USUAL = new NoticeChoice(Set.of(Channel.EMAIL), null);

    public NoticeChoice {
        channels = Set.copyOf(channels);
    }
}
