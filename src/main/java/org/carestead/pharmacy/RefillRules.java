package org.carestead.pharmacy;

import static org.carestead.pharmacy.RefillAdvice.Awaited.ANSWER_OF_PLAN;
import static org.carestead.pharmacy.RefillAdvice.Awaited.INFORMATION_OF_PRESCRIBER;
import static org.carestead.pharmacy.RefillAdvice.RenewalReason.NO_REFILLS_LEFT;
import static org.carestead.pharmacy.RefillAdvice.RenewalReason.PRESCRIPTION_EXPIRED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.carestead.pharmacy.MedicineFacts.Approval;
import org.carestead.pharmacy.MedicineFacts.Prescription;
import org.jspecify.annotations.Nullable;

/** The rules of a refill, in the order in which a pharmacist asks them: the first that has something to say decides. */
final class RefillRules {

    private static final List<BiFunction<MedicineFacts, LocalDate, Optional<RefillAdvice>>> RULES = List.of(
            RefillRules::oneOrderAtATime,
            RefillRules::onlyWithAPrescription,
            RefillRules::onlyWhatIsStillTaken,
            RefillRules::scheduleTwoNeverRefills,
            RefillRules::thePlanApprovesFirst,
            RefillRules::expiredPrescriptionIsRenewed,
            RefillRules::prescriptionWithoutRefillsIsRenewed,
            RefillRules::notBeforeThreeQuartersHaveRun);

    private RefillRules() {}

    static RefillAdvice advise(MedicineFacts medicine, LocalDate today) {
        return RULES.stream()
                .flatMap(rule -> rule.apply(medicine, today).stream())
                .findFirst()
                .orElseGet(() -> new RefillAdvice.Ready(medicine.refillsLeft().isPresent()));
    }

    private static Optional<RefillAdvice> oneOrderAtATime(MedicineFacts medicine, LocalDate today) {
        return Optional.ofNullable(medicine.openOrder())
                .map(order -> new RefillAdvice.UnderWay(order.id(), order.kind(), order.state(), order.by()));
    }

    private static Optional<RefillAdvice> onlyWithAPrescription(MedicineFacts medicine, LocalDate today) {
        return when(medicine.prescriptions().isEmpty(), new RefillAdvice.NotPrescribed());
    }

    private static Optional<RefillAdvice> onlyWhatIsStillTaken(MedicineFacts medicine, LocalDate today) {
        return medicine.current()
                .filter(prescription -> prescription.status() != PrescriptionStatus.ACTIVE)
                .map(prescription -> new RefillAdvice.NotTaken(prescription.status(), prescription.statusReason()));
    }

    private static Optional<RefillAdvice> scheduleTwoNeverRefills(MedicineFacts medicine, LocalDate today) {
        return when(medicine.schedule() == Schedule.CII, new RefillAdvice.NeverRefilled());
    }

    private static Optional<RefillAdvice> thePlanApprovesFirst(MedicineFacts medicine, LocalDate today) {
        Approval approval = medicine.approval();
        if (approval == null) {
            return Optional.empty();
        }
        return switch (approval.state()) {
            case REQUESTED -> Optional.of(new RefillAdvice.AwaitingApproval(ANSWER_OF_PLAN, approval.answerBy()));
            case INFORMATION_NEEDED ->
                Optional.of(new RefillAdvice.AwaitingApproval(INFORMATION_OF_PRESCRIBER, approval.informationBy()));
            case DENIED -> Optional.of(new RefillAdvice.ApprovalDenied());
            case APPROVED, EXPIRED ->
                Optional.ofNullable(approval.validUntil())
                        .filter(until -> until.isBefore(today))
                        .map(RefillAdvice.ApprovalEnded::new);
            case WITHDRAWN -> Optional.empty();
        };
    }

    private static Optional<RefillAdvice> expiredPrescriptionIsRenewed(MedicineFacts medicine, LocalDate today) {
        return medicine.current()
                .map(prescription -> lastDay(prescription, medicine.schedule()))
                .filter(last -> last.isBefore(today))
                .map(last -> new RefillAdvice.Renewal(PRESCRIPTION_EXPIRED));
    }

    private static Optional<RefillAdvice> prescriptionWithoutRefillsIsRenewed(MedicineFacts medicine, LocalDate today) {
        return when(!medicine.anotherFillAllowed(), new RefillAdvice.Renewal(NO_REFILLS_LEFT));
    }

    private static Optional<RefillAdvice> notBeforeThreeQuartersHaveRun(MedicineFacts medicine, LocalDate today) {
        return refillableFrom(medicine).filter(today::isBefore).map(RefillAdvice.NotYet::new);
    }

    /** The first day on which three quarters of the last fill have run; 30 days' supply: the 23rd day after. */
    static Optional<LocalDate> refillableFrom(MedicineFacts medicine) {
        return medicine.daysSupply()
                .flatMap(days -> medicine.lastFill().map(fill -> fill.filledOn().plusDays((days * 3L + 3) / 4)));
    }

    /** Schedules III and IV are not filled later than six months after they were written (21 CFR 1306.22). */
    private static @Nullable LocalDate lastDay(Prescription prescription, @Nullable Schedule schedule) {
        boolean halfAYear = schedule == Schedule.CIII || schedule == Schedule.CIV;
        return Stream.of(
                        Optional.ofNullable(prescription.expiresOn()),
                        Optional.of(prescription.writtenOn().plusMonths(6)).filter(day -> halfAYear))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Optional<RefillAdvice> when(boolean applies, RefillAdvice advice) {
        return applies ? Optional.of(advice) : Optional.empty();
    }
}
