package org.carestead.access;

import java.util.EnumSet;
import java.util.Set;

/** What a permission is about, and the levels that make sense there (product.md, Words). */
public enum Area {
    MEDICINES(Level.NONE, Level.VIEW),
    REFILLS(Level.NONE, Level.VIEW, Level.ASK_FIRST, Level.ACT),
    CLAIMS(Level.NONE, Level.VIEW),
    PRIOR_AUTHORIZATIONS(Level.NONE, Level.VIEW, Level.ASK_FIRST, Level.ACT),
    MESSAGES(Level.NONE, Level.VIEW, Level.ACT),
    /** Where medicines go and how they are paid. */
    DELIVERY(Level.NONE, Level.VIEW, Level.ASK_FIRST, Level.ACT);

    private final Set<Level> levels;

    Area(Level first, Level... rest) {
        this.levels = EnumSet.of(first, rest);
    }

    /** Whether somebody can be given this level here. */
    public boolean allows(Level level) {
        return levels.contains(level);
    }
}
