package org.carestead.pharmacy;

import java.time.LocalDate;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.jspecify.annotations.Nullable;

/**
 * One prior authorization as it is shown.
 *
 * @param medicine for which it is; null where the plan does not say so, which only the member sees
 * @param description what it is called
 * @param answerBy by when the plan must have answered, while it has not
 * @param informationBy by when the prescriber must have sent what the plan asked for, while it waits
 * @param note the plan's own words; null where it has none, or where they would name what is hidden
 */
public record PriorAuthorizationView(
        UUID id,
        @Nullable MedicineId medicine,
        String description,
        PriorAuthorizationState state,
        @Nullable String prescriber,
        LocalDate requestedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate informationBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String note) {}
