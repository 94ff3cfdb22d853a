package org.carestead.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.carestead.pharmacy.PharmacyIntake;
import org.carestead.pharmacy.PlanRecord;
import org.carestead.pharmacy.PlanRecord.FillStage;
import org.carestead.pharmacy.PrescriptionStatus;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationDispense.MedicationDispenseStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestDispenseRequestComponent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes MedicationRequest, MedicationDispense. */
@Component
class PrescriptionFeed {

    private final PharmacyIntake intake;
    private final Days days;

    PrescriptionFeed(PharmacyIntake intake, Days days) {
        this.intake = intake;
        this.days = days;
    }

    /** Whether it is an order: a plan, a proposal or the wish not to take something is no prescription. */
    static boolean isOrder(MedicationRequest request) {
        return switch (request.getIntent()) {
            case PROPOSAL, PLAN, OPTION -> false;
            case null, default -> !request.getDoNotPerform();
        };
    }

    void take(MedicationRequest request, Told told) {
        MedicationRequestDispenseRequestComponent supply = request.getDispenseRequest();
        LocalDate written = days.first(
                request.getAuthoredOnElement(),
                supply.getValidityPeriod().getStartElement(),
                request.getMeta().getLastUpdatedElement());
        if (written == null) {
            throw new Refused("does not say when it was written");
        }
        intake.take(new PlanRecord.Prescription(
                told.target(),
                told.member(request.getSubject()),
                MedicineWords.of(request, request.getMedication()),
                told.prescriber(request.getRequester()),
                status(request.getStatus()),
                Words.fitOrNull(Words.of(request.getStatusReason()), 500),
                Words.fitOrNull(request.getDosageInstructionFirstRep().getText(), 500),
                written,
                days.of(supply.getValidityPeriod().getEndElement()),
                supply.hasNumberOfRepeatsAllowed() ? Integer.valueOf(supply.getNumberOfRepeatsAllowed()) : null,
                wholeDays(supply.getExpectedSupplyDuration()),
                amount(supply.getQuantity()),
                Words.fitOrNull(supply.getQuantity().getUnit(), 60)));
    }

    void take(MedicationDispense dispense, Told told) {
        LocalDate on = days.first(
                dispense.getWhenHandedOverElement(),
                dispense.getWhenPreparedElement(),
                dispense.getMeta().getLastUpdatedElement());
        if (on == null) {
            throw new Refused("does not say when");
        }
        intake.take(new PlanRecord.Fill(
                told.target(),
                told.member(dispense.getSubject()),
                MedicineWords.of(dispense, dispense.getMedication()),
                told.prescription(dispense.getAuthorizingPrescriptionFirstRep()),
                told.organization(dispense.getPerformerFirstRep().getActor()),
                stage(dispense),
                on,
                wholeDays(dispense.getDaysSupply()),
                amount(dispense.getQuantity()),
                Words.fitOrNull(dispense.getQuantity().getUnit(), 60)));
    }

    private static PrescriptionStatus status(@Nullable MedicationRequestStatus status) {
        return switch (status) {
            case ACTIVE -> PrescriptionStatus.ACTIVE;
            case ONHOLD -> PrescriptionStatus.ON_HOLD;
            case STOPPED -> PrescriptionStatus.STOPPED;
            case COMPLETED -> PrescriptionStatus.COMPLETED;
            case CANCELLED -> PrescriptionStatus.CANCELLED;
            case null, default -> PrescriptionStatus.UNKNOWN;
        };
    }

    private static FillStage stage(MedicationDispense dispense) {
        MedicationDispenseStatus status = dispense.getStatus();
        return switch (status) {
            case COMPLETED -> FillStage.HANDED_OVER;
            case DECLINED -> FillStage.DECLINED;
            case PREPARATION, INPROGRESS, ONHOLD -> dispense.hasWhenPrepared() ? FillStage.READY : FillStage.PREPARING;
            case null, default -> FillStage.VOID;
        };
    }

    /** Days of a duration; weeks and months are counted as 7 and 30. */
    private static @Nullable Integer wholeDays(Quantity duration) {
        BigDecimal value = duration.getValue();
        if (value == null || value.signum() <= 0) {
            return null;
        }
        String unit = Optional.ofNullable(duration.getCode())
                .or(() -> Optional.ofNullable(duration.getUnit()))
                .orElse("d");
        int daysEach = switch (unit) {
            case "wk", "week", "weeks" -> 7;
            case "mo", "month", "months" -> 30;
            case "d", "day", "days" -> 1;
            default -> 0;
        };
        BigDecimal inDays = value.multiply(BigDecimal.valueOf(daysEach));
        return daysEach == 0 || inDays.compareTo(BigDecimal.valueOf(3650)) > 0 ? null : inDays.intValue();
    }

    private static @Nullable BigDecimal amount(Quantity quantity) {
        BigDecimal value = quantity.getValue();
        return value == null || value.abs().compareTo(BigDecimal.valueOf(999_999_999)) > 0 ? null : value;
    }
}
