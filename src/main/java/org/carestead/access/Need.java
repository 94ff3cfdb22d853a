package org.carestead.access;

/** What a piece of work asks for: an area, and the level without which it may not be done. */
public record Need(Area area, Level level) {

    /** Refuses levels that the area does not have, and {@code NONE}, with {@link IllegalArgumentException}. */
    public Need {
        if (level == Level.NONE || !area.allows(level)) {
            throw new IllegalArgumentException(level + " is no need in " + area);
        }
    }

    /** To see what is there. */
    public static Need view(Area area) {
        return new Need(area, Level.VIEW);
    }

    /** To do something there. */
    public static Need act(Area area) {
        return new Need(area, Level.ACT);
    }

    // To prepare something for an answer writes too.
    boolean isAct() {
        return level.covers(Level.ASK_FIRST);
    }
}
