package org.carestead.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.carestead.access.Permissions;
import org.carestead.person.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind the link tells whoever opens it. No medicine, no number, nothing that the mail did not say, but
 * for how far it would go.
 *
 * @param email where the link went; null where it came as a letter
 * @param startsOn of an offer to stand in, the first day; null for all others
 * @param standsInFor of an offer to stand in, the caregiver who made it and tells the passcode; null for all others
 */
public record OpenInvitation(
        InvitationState state,
        String memberName,
        String givenName,
        @Nullable EmailAddress email,
        Permissions permissions,
        Instant expiresAt,
        LocalDate endsOn,
        @Nullable LocalDate startsOn,
        @Nullable String standsInFor) {}
