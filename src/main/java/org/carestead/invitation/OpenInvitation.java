package org.carestead.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.carestead.access.Permissions;
import org.carestead.person.EmailAddress;

/**
 * What the page behind the link tells whoever opens it. No medicine, no number, nothing that the mail did not say, but
 * for how far it would go.
 */
public record OpenInvitation(
        InvitationState state,
        String memberName,
        String givenName,
        EmailAddress email,
        Permissions permissions,
        Instant expiresAt,
        LocalDate endsOn) {}
