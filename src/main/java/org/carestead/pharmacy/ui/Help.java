package org.carestead.pharmacy.ui;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.access.Permissions;
import org.carestead.grant.HelpedMember;
import org.jspecify.annotations.Nullable;

/**
 * How somebody helps a member, as far as a screen is arranged by it.
 *
 * @param grant null while it is only being chosen
 * @param openUntil until when an emergency has opened more; null where it has not
 */
public record Help(
        @Nullable GrantId grant,
        Permissions permissions,
        String memberInitials,
        @Nullable Instant openUntil) {

    static Help of(HelpedMember helped) {
        return new Help(helped.grant(), helped.permissions(), helped.memberInitials(), helped.openUntil());
    }
}
