package org.carestead.messaging;

import java.time.Instant;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the desk sees it that has it.
 *
 * @param medicine the name of what it is about; null: of none
 * @param shared whether those who help the member may read it
 * @param waitingSince since when the desk owes an answer; null: it owes none
 * @param lastAt when the last message for the plan was sent
 */
public record DeskLine(
        ConversationId id,
        MemberId member,
        String memberName,
        String memberInitials,
        String subject,
        @Nullable String medicine,
        boolean shared,
        ConversationState state,
        @Nullable Instant waitingSince,
        Instant lastAt) {}
