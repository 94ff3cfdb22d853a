package org.carestead.checkup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;

/** Port: what caregivers have used of what they may. Whoever keeps the record of it answers. */
public interface AreaUses {

    /** By grant and area, all that this member's caregivers looked at or did from this moment on. */
    List<AreaUse> since(MemberId member, Instant since);

    /** When this caregiver last used this grant, or got it, or got it back after a pause; empty: there is no record. */
    Optional<Instant> lastUse(MemberId member, PersonId caregiver, GrantId grant);
}
