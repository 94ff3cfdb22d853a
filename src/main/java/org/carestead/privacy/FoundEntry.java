package org.carestead.privacy;

import java.time.Instant;
import java.util.UUID;
import org.carestead.access.Area;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as the privacy officer reads it. Medicines are not named: who asks for the right to look rarely
 * needs to know at what.
 *
 * @param owner whose trail it is in, by name; empty where nobody of that id is there (any more)
 * @param by who did it, by name; null: the clock, the plan, or a command on the server
 * @param byId null with {@code by}
 * @param kind the entry's name
 * @param area null where it is not about one
 * @param right the right of the grant it rests on or is about; null where there is none
 * @param reason why it was refused, as the trail says it; null where it was done
 * @param why for what reason an officer looked; null where it is no look of an officer's
 */
public record FoundEntry(
        UUID id,
        Instant at,
        String owner,
        @Nullable String by,
        @Nullable UUID byId,
        String kind,
        @Nullable Area area,
        @Nullable FoundRight right,
        boolean refused,
        @Nullable String reason,
        @Nullable String why) {}
