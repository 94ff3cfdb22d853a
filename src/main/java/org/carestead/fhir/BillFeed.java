package org.carestead.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carestead.pharmacy.ClaimState;
import org.carestead.pharmacy.PharmacyIntake;
import org.carestead.pharmacy.PlanRecord;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.hl7.fhir.r4.model.Claim;
import org.hl7.fhir.r4.model.Claim.ClaimStatus;
import org.hl7.fhir.r4.model.Claim.SupportingInformationComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.ExplanationOfBenefit;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.AdjudicationComponent;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.ExplanationOfBenefitStatus;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.RemittanceOutcome;
import org.hl7.fhir.r4.model.ExplanationOfBenefit.TotalComponent;
import org.hl7.fhir.r4.model.Money;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes Claim and ExplanationOfBenefit: what was sent to the plan, and the plan's word on it; prior authorizations too. */
@Component
class BillFeed {

    private static final String DENIAL = "denialreason";

    private final PharmacyIntake intake;
    private final Days days;

    BillFeed(PharmacyIntake intake, Days days) {
        this.intake = intake;
        this.days = days;
    }

    void take(Claim claim, Told told) {
        if (claim.getUse() == Claim.Use.PREAUTHORIZATION) {
            takeRequest(claim, told);
            return;
        }
        intake.take(new PlanRecord.Claim(
                told.target(),
                told.member(claim.getPatient()),
                told.prescription(claim.getPrescription()),
                told.organization(claim.getProvider()),
                Words.codes(claim.getType(), "pharmacy"),
                false,
                state(claim.getStatus()),
                dated(days.first(
                        Days.asDate(claim.getItemFirstRep().getServiced()),
                        claim.getBillablePeriod().getStartElement(),
                        claim.getCreatedElement())),
                description(claim.getPrescription(), claim.getItemFirstRep().getProductOrService(), claim.getType()),
                null,
                money(claim.getTotal()),
                null,
                null,
                null));
    }

    void take(ExplanationOfBenefit answer, Told told) {
        if (answer.getUse() == ExplanationOfBenefit.Use.PREAUTHORIZATION) {
            takeAnswer(answer, told);
            return;
        }
        intake.take(new PlanRecord.Claim(
                told.target(),
                told.member(answer.getPatient()),
                told.prescription(answer.getPrescription()),
                told.organization(answer.getProvider()),
                Words.codes(answer.getType(), "pharmacy"),
                true,
                state(answer),
                dated(days.first(
                        Days.asDate(answer.getItemFirstRep().getServiced()),
                        answer.getBillablePeriod().getStartElement(),
                        answer.getCreatedElement())),
                description(answer.getPrescription(), answer.getItemFirstRep().getProductOrService(), answer.getType()),
                Words.fitOrNull(answer.getDisposition(), 500),
                total(answer, "submitted"),
                total(answer, "eligible", "allowed"),
                total(answer, "benefit", "payment", "paidtoprovider"),
                total(answer, "paidbypatient", "memberliability", "copay")));
    }

    private void takeRequest(Claim claim, Told told) {
        intake.take(new PlanRecord.Approval(
                told.target(),
                told.member(claim.getPatient()),
                told.prescription(claim.getPrescription()),
                told.prescriber(claim.getProvider()),
                false,
                claim.getStatus() == ClaimStatus.CANCELLED
                        ? PriorAuthorizationState.WITHDRAWN
                        : PriorAuthorizationState.REQUESTED,
                dated(days.of(claim.getCreatedElement())),
                description(claim.getPrescription(), claim.getItemFirstRep().getProductOrService(), claim.getType()),
                null,
                claim.getSupportingInfo().stream()
                        .filter(info -> "Answer due".equals(info.getCategory().getText()))
                        .map(SupportingInformationComponent::getTiming)
                        .map(timing -> days.of(Days.asDate(timing)))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                null,
                null,
                null));
    }

    private void takeAnswer(ExplanationOfBenefit answer, Told told) {
        intake.take(new PlanRecord.Approval(
                told.target(),
                told.member(answer.getPatient()),
                told.prescription(answer.getPrescription()),
                told.prescriber(answer.getProvider()),
                true,
                approval(answer),
                dated(days.of(answer.getCreatedElement())),
                description(answer.getPrescription(), answer.getItemFirstRep().getProductOrService(), answer.getType()),
                Words.fitOrNull(answer.getDisposition(), 500),
                null,
                answer.getSupportingInfo().stream()
                        .filter(info ->
                                "Information due".equals(info.getCategory().getText()))
                        .map(info -> days.of(Days.asDate(info.getTiming())))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                days.of(answer.getPreAuthRefPeriodFirstRep().getStartElement()),
                days.of(answer.getPreAuthRefPeriodFirstRep().getEndElement())));
    }

    /** Coverages that came inside an answer of the plan. */
    static List<Coverage> contained(ExplanationOfBenefit answer) {
        return answer.getContained().stream()
                .filter(Coverage.class::isInstance)
                .map(Coverage.class::cast)
                .toList();
    }

    private static ClaimState state(@Nullable ClaimStatus status) {
        return switch (status) {
            case DRAFT -> ClaimState.DRAFT;
            case CANCELLED, ENTEREDINERROR -> ClaimState.REVERSED;
            case null, default -> ClaimState.PENDING;
        };
    }

    private static ClaimState state(ExplanationOfBenefit answer) {
        ExplanationOfBenefitStatus status = answer.getStatus();
        if (status == ExplanationOfBenefitStatus.CANCELLED || status == ExplanationOfBenefitStatus.ENTEREDINERROR) {
            return ClaimState.REVERSED;
        }
        return switch (answer.getOutcome()) {
            case QUEUED -> ClaimState.PENDING;
            case ERROR -> ClaimState.FAILED;
            case PARTIAL -> ClaimState.PARTLY_DECIDED;
            case null, default -> isDenied(answer) ? ClaimState.DENIED : ClaimState.PAID;
        };
    }

    private static PriorAuthorizationState approval(ExplanationOfBenefit answer) {
        if (answer.getStatus() == ExplanationOfBenefitStatus.CANCELLED
                || answer.getStatus() == ExplanationOfBenefitStatus.ENTEREDINERROR) {
            return PriorAuthorizationState.WITHDRAWN;
        }
        RemittanceOutcome outcome = answer.getOutcome();
        return switch (outcome) {
            case PARTIAL -> PriorAuthorizationState.INFORMATION_NEEDED;
            case COMPLETE -> isDenied(answer) ? PriorAuthorizationState.DENIED : PriorAuthorizationState.APPROVED;
            case null, default -> PriorAuthorizationState.REQUESTED;
        };
    }

    private static boolean isDenied(ExplanationOfBenefit answer) {
        Stream<AdjudicationComponent> ofItems =
                answer.getItem().stream().flatMap(item -> item.getAdjudication().stream());
        return Stream.concat(ofItems, answer.getAdjudication().stream())
                .anyMatch(adjudication -> Words.codes(adjudication.getCategory(), DENIAL));
    }

    private static String description(Reference prescription, CodeableConcept product, CodeableConcept type) {
        return Stream.of(
                        prescription.getDisplay(),
                        Words.of(product),
                        Words.of(type),
                        type.getCodingFirstRep().getCode())
                .filter(each -> each != null && !each.isBlank())
                .map(each -> Words.fit(each, 300))
                .findFirst()
                .orElse("?");
    }

    private static @Nullable BigDecimal total(ExplanationOfBenefit answer, String... codes) {
        return Stream.of(codes)
                .flatMap(code -> answer.getTotal().stream().filter(total -> Words.codes(total.getCategory(), code)))
                .map(TotalComponent::getAmount)
                .map(BillFeed::money)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable BigDecimal money(Money money) {
        BigDecimal value = money.getValue();
        boolean dollars = money.getCurrency() == null || money.getCurrency().equals("USD");
        return value == null || !dollars || value.abs().compareTo(BigDecimal.valueOf(999_999_999)) > 0 ? null : value;
    }

    private static LocalDate dated(@Nullable LocalDate day) {
        if (day == null) {
            throw new Refused("does not say when");
        }
        return day;
    }
}
