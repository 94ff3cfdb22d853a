package org.carestead.invitation;

import java.time.Instant;
import java.time.LocalDate;
import org.carestead.access.GrantTerms;
import org.carestead.courier.Delivery;
import org.carestead.grant.Relationship;
import org.carestead.person.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the member sees it. Neither the link nor the passcode can be read again.
 *
 * @param email null where it was printed as a letter
 * @param mail how far its mail has come; null where there is none
 */
public record InvitationView(
        InvitationId id,
        String name,
        String givenName,
        Relationship relationship,
        @Nullable EmailAddress email,
        GrantTerms terms,
        InvitationState state,
        Instant sentAt,
        Instant expiresAt,
        LocalDate endsOn,
        @Nullable Delivery mail) {

    /** Whether it is open and nobody will find it in their mail, however long one waits. */
    public boolean isLost() {
        return state == InvitationState.PENDING
                && mail != null
                && mail.state() != Delivery.State.UNDER_WAY
                && mail.state() != Delivery.State.ACCEPTED;
    }
}
