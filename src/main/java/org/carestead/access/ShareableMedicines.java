package org.carestead.access;

import java.util.List;
import org.carestead.member.MemberId;

/** Port: the medicines of a member, from which they choose what others may know of. Who keeps medicines answers. */
public interface ShareableMedicines {

    /** By name. */
    List<MedicineSummary> of(MemberId member);
}
