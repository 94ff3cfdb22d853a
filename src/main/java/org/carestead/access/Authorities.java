package org.carestead.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carestead.member.MemberId;

/**
 * What somebody may see of those whom they help, in one look at all of them: an authority for each member and area. Only
 * {@link Acting#onAll} makes one; each authority in it is good for its transaction only.
 */
public final class Authorities {

    private final Map<MemberId, Map<Area, Authority>> all;

    Authorities(Map<MemberId, Map<Area, Authority>> all) {
        this.all = all;
    }

    /**
     * One for each member of whom this area may be seen.
     *
     * @throws IllegalStateException outside the transaction in which they were made
     */
    public List<Authority> toSee(Area area) {
        List<Authority> found = all.values().stream()
                .filter(areas -> areas.containsKey(area))
                .map(areas -> areas.get(area))
                .toList();
        found.forEach(authority -> authority.demand(Need.view(area)));
        return found;
    }

    /** Of whom anything may be seen. */
    public Set<MemberId> members() {
        return Set.copyOf(all.keySet());
    }
}
