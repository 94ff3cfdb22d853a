package org.carestead.trail;

import java.time.Instant;
import java.util.List;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, or tried, as the member reads it.
 *
 * @param by null: the clock or the plan
 * @param key of the words; {@code reasonKey} too, where there is something to explain
 * @param words what the words are about: who, and whom or what
 * @param times how often in a row on that day
 */
public record FeedLine(
        Instant at,
        @Nullable PersonId by,
        String initials,
        boolean own,
        String key,
        List<String> words,
        @Nullable String reasonKey,
        boolean refused,
        int times) {

    boolean isLike(FeedLine other) {
        return key.equals(other.key) && words.equals(other.words) && refused == other.refused;
    }

    FeedLine oneMore() {
        return new FeedLine(at, by, initials, own, key, words, reasonKey, refused, times + 1);
    }
}
