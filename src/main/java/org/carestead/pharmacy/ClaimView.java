package org.carestead.pharmacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One claim as it is shown; amounts in US dollars, null where the plan does not say.
 *
 * @param forMedicine false for other care that the plan's feed tells of
 * @param note the plan's own words; null where it has none, or where they would name what is hidden
 */
public record ClaimView(
        UUID id,
        LocalDate serviceDate,
        String description,
        boolean forMedicine,
        @Nullable String pharmacy,
        ClaimState state,
        @Nullable String note,
        @Nullable BigDecimal submitted,
        @Nullable BigDecimal allowed,
        @Nullable BigDecimal paidByPlan,
        @Nullable BigDecimal paidByMember) {}
