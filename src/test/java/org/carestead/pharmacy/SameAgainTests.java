package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.access.SensitiveClass;
import org.carestead.pharmacy.MedicineFacts.Fill;
import org.carestead.pharmacy.MedicineFacts.Prescription;
import org.carestead.pharmacy.SameAgain.LastBill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rule of the member may answer: the same medicine as last time, and only what is known for sure. */
class SameAgainTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FILLED = TODAY.minusDays(40);
    private static final UUID PRESCRIPTION = UUID.randomUUID();
    private static final BigDecimal PAID = new BigDecimal("4.20");
    private static final RefillAdvice READY = new RefillAdvice.Ready(true);

    private @Nullable SensitiveClass sensitiveClass;
    private @Nullable Schedule schedule;
    private List<Fill> fills = List.of(new Fill(PRESCRIPTION, FILLED, 30, null, null));

    @Test
    void filledBeforeFromTheSamePrescription_costsWhatItCostLastTime() {
        assertThat(cost(READY, new LastBill(FILLED, PAID))).contains(PAID);
    }

    @Test
    void billOfTheDaysItLayReadyForPickUp_countsForTheLastFill() {
        assertThat(cost(READY, new LastBill(FILLED.minusDays(14), PAID))).contains(PAID);
        assertThat(cost(READY, new LastBill(FILLED.minusDays(15), PAID)))
                .as("of an earlier fill")
                .isEmpty();
    }

    @Test
    void neverFilled_isNotTheSame() {
        fills = List.of();
        assertThat(cost(READY, new LastBill(FILLED, PAID))).isEmpty();
    }

    @Test
    void filledLastFromAnotherPrescriptionOrNone_isNotTheSame() {
        fills = List.of(
                new Fill(PRESCRIPTION, FILLED.minusDays(60), 30, null, null),
                new Fill(UUID.randomUUID(), FILLED, 30, null, null));
        assertThat(cost(READY, new LastBill(FILLED, PAID))).isEmpty();
        fills = List.of(new Fill(null, FILLED, 30, null, null));
        assertThat(cost(READY, new LastBill(FILLED, PAID))).isEmpty();
    }

    @Test
    void costNotKnown_isNotTheSame() {
        assertThat(cost(READY, new LastBill(FILLED, null))).isEmpty();
        assertThat(cost(READY, null)).isEmpty();
    }

    @Test
    void controlledSubstanceOfAnySchedule_isNeverAnswered() {
        for (Schedule each : Schedule.values()) {
            schedule = each;
            assertThat(cost(READY, new LastBill(FILLED, PAID))).as(each.name()).isEmpty();
        }
    }

    @Test
    void sensitiveClass_isNeverAnswered() {
        for (SensitiveClass each : SensitiveClass.values()) {
            sensitiveClass = each;
            assertThat(cost(READY, new LastBill(FILLED, PAID))).as(each.name()).isEmpty();
        }
    }

    @Test
    void renewalByThePrescriber_isNotTheSame() {
        assertThat(cost(
                        new RefillAdvice.Renewal(RefillAdvice.RenewalReason.NO_REFILLS_LEFT),
                        new LastBill(FILLED, PAID)))
                .isEmpty();
        assertThat(cost(new RefillAdvice.NotYet(TODAY), new LastBill(FILLED, PAID)))
                .isEmpty();
    }

    private Optional<BigDecimal> cost(RefillAdvice advice, @Nullable LastBill bill) {
        Prescription prescription = new Prescription(
                PRESCRIPTION, PrescriptionStatus.ACTIVE, null, null, null, TODAY.minusDays(90), null, 5, 30, null);
        MedicineFacts medicine = new MedicineFacts(
                MedicineId.next(), "x", sensitiveClass, schedule, List.of(prescription), fills, null, null);
        return SameAgain.cost(medicine, advice, Optional.ofNullable(bill));
    }
}
