package org.carestead.priorauthorization;

import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a step about a prior authorization. */
public sealed interface PlanStepEvent {

    MemberId member();

    MedicineId medicine();

    StepKind kind();

    /**
     * It is on its way.
     *
     * @param grant null for members acting for themselves
     */
    record PlanStepSent(
            StepId step,
            MemberId member,
            MedicineId medicine,
            StepKind kind,
            PersonId by,
            @Nullable GrantId grant) implements PlanStepEvent {}

    /**
     * Whoever sent it, or the member, took it back.
     *
     * @param grant null for members acting for themselves
     */
    record PlanStepTakenBack(
            StepId step,
            MemberId member,
            MedicineId medicine,
            StepKind kind,
            PersonId by,
            @Nullable GrantId grant) implements PlanStepEvent {}

    /** The plan's feed has told what came of it. */
    record PlanStepAnswered(StepId step, MemberId member, MedicineId medicine, StepKind kind)
            implements PlanStepEvent {}
}
