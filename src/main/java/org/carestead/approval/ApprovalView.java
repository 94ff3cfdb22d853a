package org.carestead.approval;

import java.time.Instant;
import org.carestead.person.PersonId;

/**
 * A question that waits for the member, as the member sees it.
 *
 * @param subject what the member calls that which it is about
 */
public record ApprovalView(
        ApprovalId id,
        PersonId caregiver,
        String caregiverName,
        String caregiverGivenName,
        String caregiverInitials,
        ActionKind action,
        String subject,
        Instant preparedAt,
        Instant until) {}
