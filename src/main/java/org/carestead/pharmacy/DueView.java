package org.carestead.pharmacy;

import java.time.Instant;
import java.time.LocalDate;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * How a medicine that is being taken stands: how long it lasts, and what can be done about more of it.
 *
 * @param lastsUntil the last day for which there is enough; null where nothing was handed over, or it is taken as needed
 * @param orderedAt since when something is under way; null where nothing is
 */
public record DueView(
        MemberId member,
        MedicineId medicine,
        String name,
        RefillAdvice advice,
        @Nullable LocalDate lastsUntil,
        @Nullable Instant orderedAt) {}
