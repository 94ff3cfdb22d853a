package org.carestead.privacy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.access.SensitiveClass;
import org.carestead.grant.Basis;
import org.carestead.grant.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * An access as it was at a moment, whatever became of it afterwards. That of a stand-in is what the caregiver's access left
 * of it then.
 *
 * @param name of whose access it was; empty, as the initials, where nobody knows any more
 * @param levels of every area
 * @param open sensitive classes that the member had opened
 * @param singlesShown how many single medicines were opened beyond those; never which
 * @param singlesHidden how many single medicines were hidden
 * @param state as it counted then: a stand-in's is paused or ended with the caregiver's
 * @param good whether anything could be done by it then: active, begun, and its time not up
 * @param extraUntil until when emergency access was open on top, which is in the levels; null where it was not
 */
public record HeldThen(
        UUID caregiver,
        String name,
        String initials,
        Relationship relationship,
        Basis basis,
        Map<Area, Level> levels,
        Set<SensitiveClass> open,
        int singlesShown,
        int singlesHidden,
        GrantState state,
        boolean good,
        Instant startsAt,
        Instant endsAt,
        @Nullable Instant extraUntil) {

    public HeldThen {
        levels = Map.copyOf(levels);
        open = Set.copyOf(open);
    }
}
