package org.carestead.approval;

import java.time.Instant;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One question, as its row says it.
 *
 * @param preparedBy the caregiver, in the sign-in in which it was prepared
 * @param word what the member said with a no; null: nothing
 */
record Approval(
        ApprovalId id,
        MemberId member,
        GrantId grant,
        Actor preparedBy,
        ActionKind action,
        UUID subject,
        ApprovalState state,
        Instant preparedAt,
        Instant lapsesAt,
        @Nullable String word) {

    boolean isWaiting(Instant now) {
        return state == ApprovalState.WAITING && now.isBefore(lapsesAt);
    }
}
