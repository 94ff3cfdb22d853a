package org.carestead.messaging;

import java.time.Instant;
import java.util.List;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One message, as one pair of eyes may see it.
 *
 * @param by who wrote it
 * @param byName what to call them: people of the plan by their full name, others by their given name
 * @param from the desk of the plan that wrote it; null: the member's side
 * @param onBehalf whether it was written by a grant
 * @param own whether it was written by the one whose eyes these are
 * @param text null where it was taken back; only who wrote it still sees that there was one
 * @param readableBy the given names of those who help and may read it; for the member's own eyes only
 * @param readBy the given names of those who have read it, as far as these eyes may know
 * @param readByPlan whether somebody at the plan has read it
 * @param takeBackUntil until when it can be taken back; null: it cannot
 */
public record MessageLine(
        int sequence,
        PersonId by,
        String byName,
        String byInitials,
        @Nullable Desk from,
        boolean onBehalf,
        boolean own,
        Instant sentAt,
        Audience audience,
        @Nullable String text,
        List<String> readableBy,
        List<String> readBy,
        boolean readByPlan,
        @Nullable Instant takeBackUntil) {}
