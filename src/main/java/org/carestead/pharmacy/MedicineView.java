package org.carestead.pharmacy;

import java.time.LocalDate;
import org.carestead.access.MedicineId;
import org.carestead.access.SensitiveClass;
import org.jspecify.annotations.Nullable;

/**
 * One medicine as it is shown.
 *
 * @param dosage in the prescriber's words; null where not told, or where it would name what is hidden
 * @param refillsLeft null where the feed does not say
 * @param supply null where nothing was handed over yet, or it is taken as needed
 * @param lastFilled null where nothing was handed over yet
 */
public record MedicineView(
        MedicineId id,
        String name,
        @Nullable SensitiveClass sensitiveClass,
        PrescriptionStatus status,
        @Nullable String dosage,
        @Nullable String prescriber,
        @Nullable String pharmacy,
        @Nullable Integer refillsLeft,
        @Nullable LocalDate lastFilled,
        @Nullable Supply supply) {

    /** Whether it is being taken; the others belong to the past. */
    public boolean isCurrent() {
        return status == PrescriptionStatus.ACTIVE || status == PrescriptionStatus.ON_HOLD;
    }

    /** How long the last fill lasts, in days, and how much of it has run. */
    public record Supply(int days, int used) {

        /** Days left. */
        public int left() {
            return days - used;
        }
    }
}
