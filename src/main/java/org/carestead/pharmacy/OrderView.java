package org.carestead.pharmacy;

import java.time.Instant;
import org.carestead.access.MedicineId;
import org.carestead.person.PersonId;

/**
 * One order as it is shown.
 *
 * @param onBehalf whether somebody else than the member ordered it
 * @param cancellable whether whoever looks may still take it back
 */
public record OrderView(
        OrderId id,
        MedicineId medicine,
        String medicineName,
        OrderKind kind,
        OrderState state,
        PersonId orderedBy,
        boolean onBehalf,
        Instant orderedAt,
        Instant changedAt,
        boolean cancellable) {}
