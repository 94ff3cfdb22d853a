package org.carestead.stories;

import java.util.EnumMap;
import java.util.Map;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;

/** How far somebody may go area by area, and whether the second medicine is hidden from them. */
record Share(Map<Area, Level> levels, boolean hidden) {

    static final Share NOTHING = new Share(Map.of(), false);

    /** The medicines to look at; claims, messages and delivery each as far as it goes up to one level. */
    static Share of(Level refills, Level beside, boolean hidden) {
        Map<Area, Level> levels = new EnumMap<>(Area.class);
        levels.put(Area.MEDICINES, Level.VIEW);
        levels.put(Area.REFILLS, refills);
        levels.put(Area.CLAIMS, lesser(beside, Level.VIEW));
        levels.put(Area.MESSAGES, beside == Level.ACT ? beside : lesser(beside, Level.VIEW));
        levels.put(Area.DELIVERY, beside);
        return new Share(levels, hidden);
    }

    Level level(Area area) {
        return levels.getOrDefault(area, Level.NONE);
    }

    boolean isNothing() {
        return levels.values().stream().allMatch(level -> level == Level.NONE);
    }

    boolean isWiderThan(Share other) {
        return reachesFurtherThan(other) || (other.hidden && !hidden);
    }

    boolean reachesFurtherThan(Share other) {
        return levels.keySet().stream().anyMatch(area -> !other.level(area).covers(level(area)));
    }

    /** As far as was gone, and what that needs: orders need the medicines. */
    Share asFarAs(Map<Area, Level> gone) {
        Map<Area, Level> left = new EnumMap<>(Area.class);
        levels.forEach((area, level) -> left.put(area, lesser(level, gone.getOrDefault(area, Level.NONE))));
        if (left.getOrDefault(Area.REFILLS, Level.NONE).covers(Level.ASK_FIRST)) {
            left.put(Area.MEDICINES, Level.VIEW);
        }
        return new Share(left, hidden);
    }

    Permissions permissions() {
        return Permissions.of(this::level);
    }

    static Level lesser(Level one, Level other) {
        return one.covers(other) ? other : one;
    }

    static Level greater(Level one, Level other) {
        return one.covers(other) ? one : other;
    }
}
