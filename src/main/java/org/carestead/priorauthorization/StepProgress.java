package org.carestead.priorauthorization;

import java.time.InstantSource;
import java.time.LocalDate;
import org.carestead.access.MedicineId;
import org.carestead.approval.ActionKind;
import org.carestead.approval.ApprovalEvent;
import org.carestead.approval.ApprovalEvent.ActionLapsed;
import org.carestead.approval.ApprovalEvent.ActionOvertaken;
import org.carestead.approval.ApprovalEvent.ActionWithdrawn;
import org.carestead.approval.ApprovalEvent.ApprovalDenied;
import org.carestead.member.PlanCalendar;
import org.carestead.pharmacy.PlanAnswers;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.carestead.priorauthorization.PlanStepEvent.PlanStepAnswered;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Closes steps: by what the plan's feed tells, and with the question to the member. */
@Component
class StepProgress implements PlanAnswers {

    private final StepRows rows;
    private final StepEffects effects;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    StepProgress(StepRows rows, StepEffects effects, PlanCalendar calendar, InstantSource clock) {
        this.rows = rows;
        this.effects = effects;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void told(MedicineId medicine, PriorAuthorizationState state, LocalDate on) {
        rows.open(medicine)
                .filter(step -> step.state() == StepState.SENT && step.kind().isAnsweredBy(state))
                .filter(step -> isAfter(step, on))
                .filter(step -> rows.close(step, StepState.ANSWERED, clock.instant()))
                .ifPresent(step ->
                        effects.changed(new PlanStepAnswered(step.id(), step.member(), step.medicine(), step.kind())));
    }

    // A no of the day of the appeal is the one that was appealed.
    private boolean isAfter(Step step, LocalDate on) {
        LocalDate day = calendar.dayOf(step.at());
        return step.kind() == StepKind.APPEAL ? on.isAfter(day) : !on.isBefore(day);
    }

    /** Without a yes what was prepared is not sent. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ApprovalEvent event) {
        boolean over = event instanceof ApprovalDenied
                || event instanceof ActionLapsed
                || event instanceof ActionWithdrawn
                || event instanceof ActionOvertaken;
        if (over && event.question().action() == ActionKind.PLAN_STEP) {
            rows.open(new MedicineId(event.question().subject()))
                    .filter(step -> step.state() == StepState.PREPARED)
                    .ifPresent(step -> rows.close(step, StepState.DROPPED, clock.instant()));
        }
    }
}
