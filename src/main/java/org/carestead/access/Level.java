package org.carestead.access;

/** How far a permission goes in an area, each including those before it. */
public enum Level {
    NONE,
    VIEW,
    ASK_FIRST,
    ACT;

    /** Whether this level is enough where {@code needed} is asked for. */
    public boolean covers(Level needed) {
        return compareTo(needed) >= 0;
    }
}
