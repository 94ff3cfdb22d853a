package org.carestead.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some lines, the newest first.
 *
 * @param next from where to go on; null: that was all
 */
public record FeedPage(List<FeedLine> lines, @Nullable Position next) {

    /** A place in the feed that stays where it is when new lines come. */
    public record Position(Instant at, UUID entry) {

        /** After this one. */
        static Position of(Entry entry) {
            return new Position(entry.at(), entry.id());
        }
    }
}
