package org.carestead.pulse;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Which pulses have been seen. Ids are given at the insert and become visible at the commit, so a lower id may turn up
 * after a higher one: for {@link #OVERLAP} everything above what was then the highest id is read again, and what was
 * seen is left out.
 */
final class PulseWindow {

    /** A transaction that stays open longer than this may have its pulse missed. */
    static final Duration OVERLAP = Duration.ofSeconds(30);

    private final Set<Long> seen = new HashSet<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private long floor;
    private long highest;

    PulseWindow(long floor) {
        this.floor = floor;
        this.highest = floor;
    }

    /** Above which id to read. */
    long floor() {
        return floor;
    }

    /** Whether this one is new; remembers it. */
    boolean isNew(long id) {
        highest = Math.max(highest, id);
        return seen.add(id);
    }

    /** Lets the floor follow what was the highest id an overlap ago. */
    void advance(long nanoTime) {
        if (marks.isEmpty() || marks.getLast().highest() != highest) {
            marks.add(new Mark(nanoTime, highest));
        }
        while (!marks.isEmpty() && nanoTime - marks.getFirst().nanoTime() > OVERLAP.toNanos()) {
            floor = marks.removeFirst().highest();
            seen.removeIf(id -> id <= floor);
        }
    }

    int remembered() {
        return seen.size();
    }

    private record Mark(long nanoTime, long highest) {}
}
