package org.carestead.casework;

import java.time.Instant;
import java.util.UUID;
import org.carestead.grant.GrantView;
import org.carestead.person.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * A case as the member sees it.
 *
 * @param entry of the trail that it is about
 * @param about who did it
 * @param paused whether an access was paused when it was opened
 * @param closedAt null while it is open
 * @param grant the latest grant to whoever did it, as it stands now; null where there never was one
 */
public record CaseView(
        CaseId id,
        UUID entry,
        PersonView about,
        Instant happenedAt,
        Instant openedAt,
        boolean paused,
        CaseState state,
        @Nullable Instant closedAt,
        @Nullable GrantView grant) {}
