package org.carestead.delivery;

import java.time.Instant;
import org.carestead.approval.AskedView;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One part as whoever looks may see it.
 *
 * @param id what counts now; null: nothing was ever said
 * @param value null: nothing is said
 * @param owner whose it is: who gave it; null where there is nothing
 * @param by who said so last; null: the clock, or nobody ever
 * @param canBePutBack whether there is something from before that whoever looks may put back
 * @param asked a question about it that waits for the member, or was lately answered; null: none
 * @param proposed what the question is about, where it waits; null: nothing any more
 */
public record DetailView<T extends DetailValue>(
        @Nullable DetailId id,
        @Nullable T value,
        @Nullable PersonId owner,
        @Nullable PersonId by,
        @Nullable Instant at,
        boolean canBePutBack,
        @Nullable AskedView asked,
        @Nullable T proposed) {}
