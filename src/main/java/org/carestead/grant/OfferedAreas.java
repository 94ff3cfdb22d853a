package org.carestead.grant;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;

/**
 * The areas that somebody can be given: those that have screens. An area without any would promise what is not there, so
 * it is offered, told and linked only from the day it has them.
 */
public final class OfferedAreas {

    /** In the order in which they are shown. */
    public static final Set<Area> ALL = Collections.unmodifiableSet(EnumSet.allOf(Area.class));

    private OfferedAreas() {}

    /** The same permissions, nothing in areas that are not offered. */
    static Permissions only(Permissions permissions) {
        return Permissions.of(area -> ALL.contains(area) ? permissions.level(area) : Level.NONE);
    }
}
