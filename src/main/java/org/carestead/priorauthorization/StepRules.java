package org.carestead.priorauthorization;

import java.time.LocalDate;
import java.util.Optional;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.jspecify.annotations.Nullable;

/** When a step about a prior authorization makes sense, and until when. What does not make sense has no advice. */
final class StepRules {

    /** Days after a no in which it can be appealed. Plans give 60 or more; whoever waits longer asks the plan. */
    static final int DAYS_TO_APPEAL = 60;

    // An urgent request is answered within 72 hours (29 CFR 2560.503-1(f)(2)(i)): what is due by then is not hastened.
    private static final int DAYS_OF_AN_URGENT_ANSWER = 3;
    private static final int DAYS_TO_ASK_AGAIN_BEFORE_THE_END = 30;

    private StepRules() {}

    static Optional<StepAdvice> advise(StepKind kind, PriorAuthorizationView about, LocalDate today) {
        return switch (kind) {
            case ASK_PRESCRIBER -> askPrescriber(about, today);
            case INFORMATION_SENT ->
                about.state() == PriorAuthorizationState.INFORMATION_NEEDED
                        ? Optional.of(until(about.informationBy(), today))
                        : Optional.empty();
            case DECIDE_FASTER -> decideFaster(about, today);
            case APPEAL -> appeal(about, today);
            case TAKE_BACK ->
                about.state() == PriorAuthorizationState.REQUESTED
                                || about.state() == PriorAuthorizationState.INFORMATION_NEEDED
                        ? Optional.of(new StepAdvice.Possible(null))
                        : Optional.empty();
        };
    }

    private static Optional<StepAdvice> askPrescriber(PriorAuthorizationView about, LocalDate today) {
        LocalDate end = about.validUntil();
        boolean sensible = switch (about.state()) {
            case EXPIRED, WITHDRAWN -> true;
            case APPROVED -> end != null && !today.isBefore(end.minusDays(DAYS_TO_ASK_AGAIN_BEFORE_THE_END));
            case DENIED ->
                appeal(about, today)
                        .filter(StepAdvice.TooLate.class::isInstance)
                        .isPresent();
            case REQUESTED, INFORMATION_NEEDED -> false;
        };
        return sensible ? Optional.of(new StepAdvice.Possible(null)) : Optional.empty();
    }

    private static Optional<StepAdvice> decideFaster(PriorAuthorizationView about, LocalDate today) {
        if (about.state() != PriorAuthorizationState.REQUESTED) {
            return Optional.empty();
        }
        LocalDate due = about.answerBy();
        boolean near = due != null && !due.isBefore(today) && !due.isAfter(today.plusDays(DAYS_OF_AN_URGENT_ANSWER));
        return Optional.of(due != null && near ? new StepAdvice.AnswerIsNear(due) : new StepAdvice.Possible(null));
    }

    private static Optional<StepAdvice> appeal(PriorAuthorizationView about, LocalDate today) {
        LocalDate said = about.answeredOn();
        return about.state() == PriorAuthorizationState.DENIED
                ? Optional.of(until(said == null ? null : said.plusDays(DAYS_TO_APPEAL), today))
                : Optional.empty();
    }

    private static StepAdvice until(@Nullable LocalDate last, LocalDate today) {
        return last != null && last.isBefore(today) ? new StepAdvice.TooLate(last) : new StepAdvice.Possible(last);
    }
}
