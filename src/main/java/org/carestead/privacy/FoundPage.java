package org.carestead.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found, the newest first.
 *
 * @param next where the next one goes on; null: this is all
 */
public record FoundPage(List<FoundEntry> entries, @Nullable Position next) {

    public FoundPage {
        entries = List.copyOf(entries);
    }

    /** After an entry. */
    public record Position(Instant at, UUID entry) {}
}
