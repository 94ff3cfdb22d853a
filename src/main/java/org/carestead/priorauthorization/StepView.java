package org.carestead.priorauthorization;

import java.time.Instant;
import org.carestead.access.MedicineId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A step that is under way, as it is shown.
 *
 * @param words what was written with it; null where nothing was, or where it is not for the one who looks
 * @param canBeTakenBack whether by the one who looks
 */
public record StepView(
        StepId id,
        MedicineId medicine,
        StepKind kind,
        PersonId by,
        Instant at,
        @Nullable String words,
        boolean canBeTakenBack) {}
