package org.carestead.trail;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Draws together what would only be noise: the looks of one visit into one line, and lines in a row that say the same.
 * Whatever is more than a look (an act, a refusal, a change) keeps its own words and place. The trail itself keeps every
 * entry.
 */
final class FeedFold {

    /** Whoever looks again within this time is still on the same visit. */
    static final Duration VISIT = Duration.ofHours(1);

    /** Looks within this time count once: an open screen reads again by itself when something changes. */
    static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final ZoneId zone;
    private final int most;
    private final List<FeedLine> drawn = new ArrayList<>();
    private final Map<PersonId, Integer> visits = new HashMap<>();

    private FeedFold(ZoneId zone, int most) {
        this.zone = zone;
        this.most = most;
    }

    /**
     * What was drawn.
     *
     * @param used how many of the lines given are in it; the others did not fit any more
     */
    record Folded(List<FeedLine> lines, int used) {}

    /**
     * Folds as many of the lines as fit.
     *
     * @param lines the newest first
     * @param zone where the reader's day begins and ends
     * @param most how many lines may come of it
     */
    static Folded of(List<FeedLine> lines, ZoneId zone, int most) {
        FeedFold fold = new FeedFold(zone, most);
        int used = 0;
        while (used < lines.size() && fold.take(lines.get(used))) {
            used++;
        }
        return new Folded(List.copyOf(fold.drawn), used);
    }

    private boolean take(FeedLine line) {
        Integer place = line.isLook() ? visit(line) : repeated(line);
        if (place != null) {
            FeedLine newer = drawn.get(place);
            boolean counts =
                    !line.isLook() || Duration.between(line.at(), newer.since()).compareTo(AT_ONCE) >= 0;
            drawn.set(place, newer.with(line, counts));
            return true;
        }
        if (drawn.size() == most) {
            return false;
        }
        if (line.isLook()) {
            visits.put(Objects.requireNonNull(line.by()), drawn.size());
        }
        drawn.add(line);
        return true;
    }

    private @Nullable Integer visit(FeedLine look) {
        Integer place = visits.get(look.by());
        if (place == null) {
            return null;
        }
        FeedLine newer = drawn.get(place);
        boolean still = Duration.between(look.at(), newer.since()).compareTo(VISIT) <= 0;
        return still && onSameDay(look, newer) ? place : null;
    }

    private @Nullable Integer repeated(FeedLine line) {
        int last = drawn.size() - 1;
        return last >= 0 && drawn.get(last).isLike(line) && onSameDay(line, drawn.get(last)) ? last : null;
    }

    private boolean onSameDay(FeedLine one, FeedLine two) {
        return LocalDate.ofInstant(one.at(), zone).equals(LocalDate.ofInstant(two.at(), zone));
    }
}
