package org.carestead.checkup;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.person.PersonId;

/**
 * What somebody who helps has used, and what would be left of their access without the rest.
 *
 * @param since from when on it was looked at: the last check-up, or when they began
 * @param used by area
 * @param version of the grant as it was seen
 */
public record HelperUse(
        GrantId grant,
        PersonId caregiver,
        String name,
        String givenName,
        String initials,
        Instant since,
        Permissions permissions,
        List<AreaUse> used,
        Advice advice,
        int version) {

    /** What narrowing would do about it. */
    public enum Advice {
        /** They use all of it. */
        KEEP,
        /** They use some of it. */
        NARROW,
        /** They have used nothing: what is left would be no access, so it is paused. */
        PAUSE,
        /** They see nothing now: there is nothing to use, and nothing to take back. */
        EMERGENCY,
        /** They are paused already. */
        PAUSED,
        /** They have not been there long enough to tell. */
        NEW
    }

    /** What they may and have never used. */
    public List<Area> unused() {
        return Arrays.stream(Area.values())
                .filter(area -> permissions.level(area) != Level.NONE && usedLevel(area) == Level.NONE)
                .toList();
    }

    /**
     * The same permissions without what was not used: never wider, and with what the rest needs (orders need the
     * medicines).
     */
    public Permissions narrowed() {
        Permissions narrowed = permissions;
        for (Area area : Area.values()) {
            narrowed = narrowed.with(area, usedLevel(area));
        }
        return narrowed.isWiderThan(permissions) ? permissions : narrowed;
    }

    /** Where they could do less than now, or nothing any more. */
    public List<Area> losing() {
        Permissions left = narrowed();
        return Arrays.stream(Area.values())
                .filter(area -> left.level(area) != permissions.level(area))
                .toList();
    }

    HelperUse advised(Advice advised) {
        return new HelperUse(grant, caregiver, name, givenName, initials, since, permissions, used, advised, version);
    }

    // What was used at a higher level than is allowed now counts as far as it is allowed.
    private Level usedLevel(Area area) {
        return used.stream()
                .filter(use -> use.area() == area)
                .map(use -> use.level().covers(permissions.level(area)) ? permissions.level(area) : use.level())
                .max(Comparator.naturalOrder())
                .orElse(Level.NONE);
    }

    /** Whether pressing the button would do the same to them as it would have then. */
    boolean comesToTheSame(HelperUse other) {
        return grant.equals(other.grant)
                && version == other.version
                && advice == other.advice
                && Objects.equals(narrowed(), other.narrowed());
    }
}
