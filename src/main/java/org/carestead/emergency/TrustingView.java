package org.carestead.emergency;

import java.time.Instant;
import org.carestead.access.Permissions;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member who trusts somebody, as that person sees it: nothing of what stays hidden from them.
 *
 * @param opensAt when it opens unless the member says no; null while nothing is asked
 * @param openUntil null while it is not open
 * @param askAgainAt after a no, or after two requests that were taken back; null where one can ask
 */
public record TrustingView(
        EmergencyId id,
        MemberId member,
        String memberName,
        String memberInitials,
        EmergencyState state,
        Permissions permissions,
        int waitDays,
        @Nullable Instant opensAt,
        @Nullable Instant openUntil,
        @Nullable Instant askAgainAt) {}
