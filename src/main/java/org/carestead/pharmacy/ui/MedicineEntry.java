package org.carestead.pharmacy.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import org.carestead.approval.ApprovalState;
import org.carestead.approval.AskedView;
import org.carestead.pharmacy.MedicineView;
import org.carestead.pharmacy.RefillAdvice;
import org.jspecify.annotations.Nullable;

/**
 * One medicine and all that its card says of it.
 *
 * @param advice null for those who do not see refills
 * @param cost what the member paid the last time, in US dollars; null where unknown, or not to be seen
 * @param asked what the member has been asked about it; null where nothing
 * @param by who has ordered what is under way; empty for the one who looks; null where nothing is
 */
record MedicineEntry(
        MedicineView medicine,
        @Nullable RefillAdvice advice,
        @Nullable BigDecimal cost,
        @Nullable String by,
        @Nullable Asked asked) {

    /** What runs out first comes first; then what nobody knows of when it runs out. */
    static final Comparator<MedicineEntry> SOONEST_FIRST =
            Comparator.comparing(MedicineEntry::daysLeft, Comparator.nullsLast(Comparator.naturalOrder()));

    private @Nullable Integer daysLeft() {
        MedicineView.Supply supply = medicine.supply();
        return supply == null ? null : supply.left();
    }

    /**
     * What the member has been asked.
     *
     * @param by who asks; empty for the one who looks
     */
    record Asked(AskedView view, String by) {

        boolean own() {
            return by.isEmpty();
        }

        boolean waits() {
            return view.state() == ApprovalState.WAITING;
        }
    }
}
