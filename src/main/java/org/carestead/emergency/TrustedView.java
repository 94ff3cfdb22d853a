package org.carestead.emergency;

import java.time.Instant;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody trusted, as the member sees it.
 *
 * @param reason why they ask; null while they do not
 * @param opensAt when it opens unless the member says no; null while nobody asks
 * @param openUntil null while it is not open
 */
public record TrustedView(
        EmergencyId id,
        PersonId trusted,
        String name,
        String givenName,
        String initials,
        EmergencyState state,
        EmergencyPlan plan,
        @Nullable String reason,
        @Nullable Instant opensAt,
        @Nullable Instant openUntil) {}
