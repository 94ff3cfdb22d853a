package org.carestead.pharmacy;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.access.SensitiveClass;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All that the refill rules look at, for one medicine of one member.
 *
 * @param prescriptions every one there was
 * @param fills what was handed over, with or without a prescription
 * @param openOrder what is under way
 * @param approval the plan's latest word, where it was asked
 */
record MedicineFacts(
        MedicineId id,
        String name,
        @Nullable SensitiveClass sensitiveClass,
        @Nullable Schedule schedule,
        List<Prescription> prescriptions,
        List<Fill> fills,
        @Nullable OpenOrder openOrder,
        @Nullable Approval approval) {

    MedicineFacts {
        prescriptions = List.copyOf(prescriptions);
        fills = List.copyOf(fills);
    }

    /** The prescription that counts today: an active one before one on hold before others, then the newest. */
    Optional<Prescription> current() {
        Comparator<Prescription> order = Comparator.comparingInt((Prescription p) -> rank(p.status()))
                .reversed()
                .thenComparing(Prescription::writtenOn)
                .thenComparing(Prescription::id);
        return prescriptions.stream().max(order);
    }

    /** Whether a prescription says so today, whatever is under way. */
    boolean isTaken() {
        return current().filter(p -> p.status() == PrescriptionStatus.ACTIVE).isPresent();
    }

    /** What was handed over last. */
    Optional<Fill> lastFill() {
        return fills.stream().max(comparing(Fill::filledOn));
    }

    /** Refills left of the current prescription; nothing where the feed does not say how many there are. */
    Optional<Integer> refillsLeft() {
        return current()
                .filter(p -> p.repeatsAllowed() != null)
                .map(p -> Math.max(0, Math.min(repeats(p), repeats(p) + 1 - fillsOf(p))));
    }

    /** Whether the current prescription allows one more fill, the first included; true where nobody knows. */
    boolean anotherFillAllowed() {
        return current()
                .map(p -> p.repeatsAllowed() == null || fillsOf(p) <= repeats(p))
                .orElse(false);
    }

    /** Days that the last fill lasts; nothing for what is taken as needed. */
    Optional<Integer> daysSupply() {
        return lastFill()
                .map(Fill::daysSupply)
                .or(() -> lastFill().flatMap(fill -> current()).map(Prescription::daysSupply));
    }

    /** The last day for which there is enough. */
    Optional<LocalDate> lastsUntil() {
        return lastFill()
                .flatMap(fill ->
                        daysSupply().map(days -> fill.filledOn().plusDays(days).minusDays(1)));
    }

    /** What was handed over last, where it was by the prescription that counts today. */
    Optional<Fill> lastFillOfCurrent() {
        return lastFill()
                .filter(fill -> current()
                        .filter(current -> current.id().equals(fill.prescription()))
                        .isPresent());
    }

    private int fillsOf(Prescription prescription) {
        return (int) fills.stream()
                .filter(fill -> prescription.id().equals(fill.prescription()))
                .count();
    }

    private static int repeats(Prescription prescription) {
        return prescription.repeatsAllowed() == null ? 0 : prescription.repeatsAllowed();
    }

    private static int rank(PrescriptionStatus status) {
        return switch (status) {
            case ACTIVE -> 0;
            case ON_HOLD -> 1;
            default -> 2;
        };
    }

    /** One prescription. */
    record Prescription(
            UUID id,
            PrescriptionStatus status,
            @Nullable String statusReason,
            @Nullable String dosage,
            @Nullable String prescriber,
            LocalDate writtenOn,
            @Nullable LocalDate expiresOn,
            @Nullable Integer repeatsAllowed,
            @Nullable Integer daysSupply,
            @Nullable Amount amount) {}

    /** One time something was handed over. */
    record Fill(
            @Nullable UUID prescription,
            LocalDate filledOn,
            @Nullable Integer daysSupply,
            @Nullable String pharmacy,
            @Nullable Amount amount) {}

    /** What is under way. */
    record OpenOrder(OrderId id, OrderKind kind, OrderState state, PersonId by, Instant at) {}

    /** The plan's latest word on whether it pays for this medicine. */
    record Approval(
            PriorAuthorizationState state,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate informationBy,
            @Nullable LocalDate validUntil) {}
}
