package org.carestead.trail;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.casework.CaseState;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, or tried, as the member reads it.
 *
 * @param entry of the trail; where several are drawn together, the newest of them
 * @param at when, for the last time
 * @param since when for the first time; the same where it was once
 * @param by null: the clock or the plan; among what one did for others oneself, the member it was for
 * @param key of the words; {@code reasonKey} too, where there is something to explain
 * @param words what the words are about: who, and whom or what
 * @param looked at what, where it was a look; empty for all that is more than a look, refusals too
 * @param times how often
 * @param lookedInto how the case about it stands; null where there is none
 */
public record FeedLine(
        UUID entry,
        Instant at,
        Instant since,
        @Nullable PersonId by,
        String initials,
        boolean own,
        String key,
        List<String> words,
        Set<Area> looked,
        @Nullable String reasonKey,
        boolean refused,
        int times,
        @Nullable CaseState lookedInto) {

    /** Whether the reader may say that it was not OK: another person did it, and nothing has been said of it yet. */
    public boolean mayBeDisowned() {
        return by != null && !own && lookedInto == null;
    }

    boolean isLook() {
        return !looked.isEmpty();
    }

    /** Whether it says the same, but for when. */
    boolean isLike(FeedLine other) {
        return key.equals(other.key)
                && words.equals(other.words)
                && looked.equals(other.looked)
                && refused == other.refused
                && Objects.equals(by, other.by)
                && Objects.equals(reasonKey, other.reasonKey)
                && lookedInto == other.lookedInto;
    }

    /** With an older one drawn into it. */
    FeedLine with(FeedLine older, boolean counts) {
        Set<Area> all = EnumSet.noneOf(Area.class);
        all.addAll(looked);
        all.addAll(older.looked);
        return new FeedLine(
                entry,
                at,
                older.since,
                by,
                initials,
                own,
                key,
                words,
                all,
                reasonKey,
                refused,
                counts ? times + older.times : times,
                lookedInto == null ? older.lookedInto : lookedInto);
    }
}
