package org.carestead.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.carestead.member.MemberId;

/** Port: the medicines of a member, from which they choose what others may know of. Who keeps medicines answers. */
public interface ShareableMedicines {

    /** By name. */
    List<MedicineSummary> of(MemberId member);

    /** The same for several members in one question; who has none is left out. */
    Map<MemberId, List<MedicineSummary>> of(Collection<MemberId> members);
}
