package org.carestead.approval;

import java.time.Instant;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A question that waits for the member, as the member sees it.
 *
 * @param subject what the member calls that which it is about
 * @param detail what exactly is asked about it; null where the action says it all
 * @param foreseen what a yes would bring; null where nothing is known of it, or nobody can say yes any more
 */
public record ApprovalView(
        ApprovalId id,
        PersonId caregiver,
        String caregiverName,
        String caregiverGivenName,
        String caregiverInitials,
        ActionKind action,
        String subject,
        PreparedAction.@Nullable Detail detail,
        @Nullable Foreseen foreseen,
        Instant preparedAt,
        Instant until) {}
