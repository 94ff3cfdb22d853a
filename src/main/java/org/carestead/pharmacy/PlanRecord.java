package org.carestead.pharmacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.carestead.access.SensitiveClass;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;

/** What a feed says; each replaces what was said before under the same id. */
public sealed interface PlanRecord {

    /** Who prescribes. */
    record Prescriber(UUID id, String name, @Nullable String phone) implements PlanRecord {}

    /** Who hands over or bills: a pharmacy, a hospital, the plan. */
    record Pharmacy(
            UUID id,
            String name,
            @Nullable String phone,
            @Nullable String address) implements PlanRecord {}

    /** A prescription. */
    record Prescription(
            UUID id,
            MemberId member,
            Medicine medicine,
            @Nullable UUID prescriber,
            PrescriptionStatus status,
            @Nullable String statusReason,
            @Nullable String dosage,
            LocalDate writtenOn,
            @Nullable LocalDate expiresOn,
            @Nullable Integer repeatsAllowed,
            @Nullable Integer daysSupply,
            @Nullable BigDecimal quantity,
            @Nullable String quantityUnit)
            implements PlanRecord {}

    /** Something handed over, or on its way to be. */
    record Fill(
            UUID id,
            MemberId member,
            Medicine medicine,
            @Nullable UUID prescription,
            @Nullable UUID pharmacy,
            FillStage stage,
            LocalDate on,
            @Nullable Integer daysSupply,
            @Nullable BigDecimal quantity,
            @Nullable String quantityUnit)
            implements PlanRecord {}

    /**
     * What was sent to the plan, or the plan's word on it.
     *
     * @param decided whether this is the plan's word
     * @param forMedicine false for other care
     */
    record Claim(
            UUID id,
            MemberId member,
            @Nullable UUID prescription,
            @Nullable UUID pharmacy,
            boolean forMedicine,
            boolean decided,
            ClaimState state,
            LocalDate serviceDate,
            String description,
            @Nullable String note,
            @Nullable BigDecimal submitted,
            @Nullable BigDecimal allowed,
            @Nullable BigDecimal paidByPlan,
            @Nullable BigDecimal paidByMember)
            implements PlanRecord {}

    /**
     * What the plan was asked to agree to, or its word on it.
     *
     * @param decided whether this is the plan's word
     * @param on the day it was asked, or the day of the plan's word
     */
    record Approval(
            UUID id,
            MemberId member,
            @Nullable UUID prescription,
            @Nullable UUID prescriber,
            boolean decided,
            PriorAuthorizationState state,
            LocalDate on,
            String description,
            @Nullable String note,
            @Nullable LocalDate answerBy,
            @Nullable LocalDate informationBy,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil)
            implements PlanRecord {}

    /**
     * A medicine as a feed names it.
     *
     * @param sensitiveClass as told by the feed; null: look it up by name
     * @param schedule as told by the feed; null: look it up by name
     */
    record Medicine(
            String codeSystem,
            String code,
            String name,
            @Nullable SensitiveClass sensitiveClass,
            @Nullable Schedule schedule) {}

    /** How far a pharmacy is with something. */
    enum FillStage {
        PREPARING,
        READY,
        HANDED_OVER,
        DECLINED,
        /** Cancelled, stopped, entered in error: as if it had not been. */
        VOID
    }
}
