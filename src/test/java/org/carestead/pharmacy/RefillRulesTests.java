package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestead.pharmacy.RefillAdvice.Awaited.ANSWER_OF_PLAN;
import static org.carestead.pharmacy.RefillAdvice.Awaited.INFORMATION_OF_PRESCRIBER;
import static org.carestead.pharmacy.RefillAdvice.RenewalReason.NO_REFILLS_LEFT;
import static org.carestead.pharmacy.RefillAdvice.RenewalReason.PRESCRIPTION_EXPIRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.MedicineFacts.Approval;
import org.carestead.pharmacy.MedicineFacts.Fill;
import org.carestead.pharmacy.MedicineFacts.OpenOrder;
import org.carestead.pharmacy.MedicineFacts.Prescription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule book of refills. */
class RefillRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID PRESCRIPTION = UUID.randomUUID();

    private final List<Prescription> prescriptions = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private @Nullable Schedule schedule;
    private @Nullable OpenOrder openOrder;
    private @Nullable Approval approval;

    @Test
    void refillIsReadyWhenThreeQuartersHaveRun() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        filled(23, 30);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
    }

    @Test
    void refillIsNotReadyTheDayBeforeThreeQuartersHaveRun() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        filled(22, 30);
        assertThat(advice()).isEqualTo(new RefillAdvice.NotYet(TODAY.plusDays(1)));
    }

    @Test
    void threeQuartersOfAnOddSupplyAreRoundedUp() {
        prescribed(PrescriptionStatus.ACTIVE, 5, null);
        filled(0, 90);
        assertThat(advice()).isEqualTo(new RefillAdvice.NotYet(TODAY.plusDays(68)));
        fills.clear();
        filled(0, 28);
        assertThat(advice()).isEqualTo(new RefillAdvice.NotYet(TODAY.plusDays(21)));
        fills.clear();
        filled(0, 1);
        assertThat(advice()).isEqualTo(new RefillAdvice.NotYet(TODAY.plusDays(1)));
    }

    @Test
    void onlyTheLastFillCounts() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        filled(5, 30);
        filled(60, 30);
        assertThat(advice()).isEqualTo(new RefillAdvice.NotYet(TODAY.plusDays(18)));
    }

    @Test
    void fillWithoutDaysLastsAsLongAsPrescribed() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        filled(10, null);
        assertThat(advice()).isEqualTo(new RefillAdvice.NotYet(TODAY.plusDays(13)));
    }

    @Test
    void asNeededMedicineHasNoFirstDay() {
        prescribed(PrescriptionStatus.ACTIVE, 2, null);
        filled(0, null);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
    }

    @Test
    void firstFillIsReady() {
        prescribed(PrescriptionStatus.ACTIVE, 0, 30);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
        assertThat(facts().refillsLeft()).contains(0);
    }

    @Test
    void nothingLeftBecomesARenewal() {
        prescribed(PrescriptionStatus.ACTIVE, 1, 30);
        filled(60, 30);
        assertThat(facts().refillsLeft()).contains(1);
        filled(29, 30);
        assertThat(facts().refillsLeft()).contains(0);
        assertThat(advice()).isEqualTo(new RefillAdvice.Renewal(NO_REFILLS_LEFT));
    }

    @Test
    void fillOfAnotherPrescriptionUsesUpNothing() {
        prescribed(PrescriptionStatus.ACTIVE, 1, 30);
        fills.add(new Fill(UUID.randomUUID(), TODAY.minusDays(300), 30, null, null));
        fills.add(new Fill(null, TODAY.minusDays(300), 30, null, null));
        assertThat(facts().refillsLeft()).contains(1);
    }

    @Test
    void expiredPrescriptionBecomesARenewal() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30, TODAY.minusDays(300), TODAY.minusDays(1));
        assertThat(advice()).isEqualTo(new RefillAdvice.Renewal(PRESCRIPTION_EXPIRED));
    }

    @Test
    void prescriptionIsGoodOnItsLastDay() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30, TODAY.minusDays(300), TODAY);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
    }

    @Test
    void schedulesThreeAndFourExpireAfterSixMonths() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30, TODAY.minusMonths(6).minusDays(1), null);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
        schedule = Schedule.CIV;
        assertThat(advice()).isEqualTo(new RefillAdvice.Renewal(PRESCRIPTION_EXPIRED));
        schedule = Schedule.CIII;
        assertThat(advice()).isEqualTo(new RefillAdvice.Renewal(PRESCRIPTION_EXPIRED));
        schedule = Schedule.CV;
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
    }

    @Test
    void scheduleTwoNeverRefills() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        filled(29, 30);
        schedule = Schedule.CII;
        assertThat(advice()).isEqualTo(new RefillAdvice.NeverRefilled());
    }

    @Test
    void pendingApprovalSaysWhatIsAwaitedAndUntilWhen() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        approval = new Approval(PriorAuthorizationState.REQUESTED, TODAY.plusDays(4), null, null);
        assertThat(advice()).isEqualTo(new RefillAdvice.AwaitingApproval(ANSWER_OF_PLAN, TODAY.plusDays(4)));
        approval =
                new Approval(PriorAuthorizationState.INFORMATION_NEEDED, TODAY.plusDays(10), TODAY.plusDays(9), null);
        assertThat(advice()).isEqualTo(new RefillAdvice.AwaitingApproval(INFORMATION_OF_PRESCRIBER, TODAY.plusDays(9)));
    }

    @Test
    void deniedOrEndedApprovalIsSaid() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        approval = new Approval(PriorAuthorizationState.DENIED, null, null, null);
        assertThat(advice()).isEqualTo(new RefillAdvice.ApprovalDenied());
        approval = new Approval(PriorAuthorizationState.APPROVED, null, null, TODAY.minusDays(18));
        assertThat(advice()).isEqualTo(new RefillAdvice.ApprovalEnded(TODAY.minusDays(18)));
    }

    @Test
    void approvedMedicineIsRefilledLikeAnyOther() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30);
        approval = new Approval(PriorAuthorizationState.APPROVED, null, null, TODAY);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
        approval = new Approval(PriorAuthorizationState.WITHDRAWN, null, null, null);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
    }

    @Test
    void whatIsNotTakenIsNotRefilled() {
        for (PrescriptionStatus status : PrescriptionStatus.values()) {
            prescriptions.clear();
            prescribed(status, 5, 30);
            if (status != PrescriptionStatus.ACTIVE) {
                assertThat(advice()).isEqualTo(new RefillAdvice.NotTaken(status, "why"));
            }
        }
    }

    @Test
    void activePrescriptionCountsBeforeANewerStoppedOne() {
        prescribed(PrescriptionStatus.ACTIVE, 5, 30, TODAY.minusDays(100), null);
        prescriptions.add(new Prescription(
                UUID.randomUUID(), PrescriptionStatus.STOPPED, "why", null, null, TODAY, null, 5, 30, null));
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(true));
    }

    @Test
    void openOrderIsSaidBeforeAllElse() {
        prescribed(PrescriptionStatus.STOPPED, 5, 30);
        PersonId sam = PersonId.next();
        openOrder = new OpenOrder(OrderId.next(), OrderKind.REFILL, OrderState.REQUESTED, sam, Instant.EPOCH);
        assertThat(advice())
                .isEqualTo(new RefillAdvice.UnderWay(openOrder.id(), OrderKind.REFILL, OrderState.REQUESTED, sam));
    }

    @Test
    void whatNobodyPrescribedIsNotRefilled() {
        fills.add(new Fill(null, TODAY.minusDays(80), null, null, null));
        assertThat(advice()).isEqualTo(new RefillAdvice.NotPrescribed());
    }

    @Test
    void feedWithoutNumbersLeavesThemToThePharmacy() {
        prescribed(PrescriptionStatus.ACTIVE, null, null, LocalDate.of(2007, 6, 4), null);
        assertThat(advice()).isEqualTo(new RefillAdvice.Ready(false));
        assertThat(facts().refillsLeft()).isEmpty();
    }

    private RefillAdvice advice() {
        return RefillRules.advise(facts(), TODAY);
    }

    private MedicineFacts facts() {
        return new MedicineFacts(
                MedicineId.next(), "Simvastatin", null, schedule, prescriptions, fills, openOrder, approval);
    }

    private void prescribed(PrescriptionStatus status, @Nullable Integer repeats, @Nullable Integer days) {
        prescribed(status, repeats, days, TODAY.minusDays(90), TODAY.plusDays(200));
    }

    private void prescribed(
            PrescriptionStatus status,
            @Nullable Integer repeats,
            @Nullable Integer days,
            LocalDate written,
            @Nullable LocalDate expires) {
        prescriptions.add(new Prescription(
                PRESCRIPTION, status, "why", "One a day", "Dr. Okafor", written, expires, repeats, days, null));
    }

    private void filled(int daysAgo, @Nullable Integer days) {
        fills.add(new Fill(PRESCRIPTION, TODAY.minusDays(daysAgo), days, "Elm Street Pharmacy", null));
    }
}
