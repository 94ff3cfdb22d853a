package org.carestead.pharmacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When more of a medicine is the same medicine as last time, so that a rule of the member may answer for them, and what
 * it comes to (product.md, The main job, 8). Whatever is not known for sure is not the same.
 */
final class SameAgain {

    // A pharmacy bills when it prepares something and puts back after 14 days what nobody picked up: a bill that is
    // older than that was not for the last fill.
    private static final int DAYS_ON_THE_SHELF = 14;

    private SameAgain() {}

    /**
     * What the plan's last word on paying for a medicine says.
     *
     * @param paidByMember in US dollars; null where it is not known, or was not paid
     */
    record LastBill(LocalDate on, @Nullable BigDecimal paidByMember) {}

    /**
     * What the member paid the last time, in US dollars, where the medicine was filled before from the prescription that
     * counts today, can be refilled now, and is neither of a sensitive class nor a controlled substance (schedules II to
     * V): nothing otherwise.
     */
    static Optional<BigDecimal> cost(MedicineFacts medicine, RefillAdvice advice, Optional<LastBill> bill) {
        boolean ordinary = medicine.sensitiveClass() == null && medicine.schedule() == null;
        if (!ordinary || !(advice instanceof RefillAdvice.Ready)) {
            return Optional.empty();
        }
        // Another prescription may say another strength or another dose.
        return medicine.lastFillOfCurrent()
                .flatMap(fill ->
                        bill.filter(paid -> !paid.on().isBefore(fill.filledOn().minusDays(DAYS_ON_THE_SHELF))))
                .map(LastBill::paidByMember);
    }
}
