package org.carestead.board;

import java.time.LocalDate;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.approval.ApprovalState;
import org.carestead.approval.AskedView;
import org.carestead.approval.OwnQuestion;
import org.carestead.pharmacy.DueView;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.RefillAdvice;
import org.carestead.pharmacy.SupplyView;
import org.carestead.priorauthorization.StepAdvice;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.StepsSeen;
import org.jspecify.annotations.Nullable;

/** What of somebody's medicines and approvals belongs on the board today, and as what. */
final class BoardRules {

    // A refill is due a week before the supply ends: time for the pharmacy, a weekend, and a second try.
    private static final int DUE_DAYS = 7;
    // A prescriber's office needs longer than a pharmacy.
    private static final int RENEWAL_DAYS = 14;
    private static final int ENDING_DAYS = 30;

    private BoardRules() {}

    /** Nothing where nothing is to be said of it today. */
    static Optional<BoardLine> medicine(
            DueView due, @Nullable AskedView asked, boolean seesApprovals, LocalDate today) {
        if (asked != null && asked.state() == ApprovalState.WAITING) {
            return Optional.of(BoardLine.of(BoardKind.ASKED, due.name()).at(asked.until(), asked.by()));
        }
        return switch (due.advice()) {
            case RefillAdvice.Ready ready -> ready(due, today);
            case RefillAdvice.Renewal renewal ->
                within(due, RENEWAL_DAYS, today)
                        ? Optional.of(line(BoardKind.RENEWAL, due).toOrder(due.medicine()))
                        : Optional.empty();
            case RefillAdvice.NeverRefilled never ->
                due.lastsUntil() != null && within(due, DUE_DAYS, today)
                        ? Optional.of(line(BoardKind.NEW_PRESCRIPTION, due))
                        : Optional.empty();
            case RefillAdvice.UnderWay underWay ->
                Optional.of(BoardLine.of(BoardKind.UNDER_WAY, due.name()).at(due.orderedAt(), underWay.by()));
            case RefillAdvice.NotYet notYet ->
                notYet.from().isAfter(today.plusDays(DUE_DAYS))
                        ? Optional.empty()
                        : Optional.of(BoardLine.of(BoardKind.SOON, due.name()).on(notYet.from()));
            // Whoever sees the approvals reads more about these there.
            case RefillAdvice.AwaitingApproval awaiting ->
                unless(
                        seesApprovals,
                        BoardLine.of(
                                        awaiting.awaited() == RefillAdvice.Awaited.ANSWER_OF_PLAN
                                                ? BoardKind.ANSWER_OF_PLAN
                                                : BoardKind.INFORMATION_NEEDED,
                                        due.name())
                                .on(awaiting.by()));
            case RefillAdvice.ApprovalDenied denied ->
                unless(seesApprovals, BoardLine.of(BoardKind.PLAN_SAID_NO, due.name()));
            case RefillAdvice.ApprovalEnded ended ->
                Optional.of(BoardLine.of(BoardKind.APPROVAL_ENDED, due.name()).on(ended.on()));
            case RefillAdvice.NotTaken notTaken -> Optional.empty();
            case RefillAdvice.NotPrescribed notPrescribed -> Optional.empty();
        };
    }

    /** The same of a prior authorization, the newest of its medicine. */
    static Optional<BoardLine> authorization(PriorAuthorizationView about, StepsSeen steps, LocalDate today) {
        String name = about.description();
        AskedView asked = steps.asked();
        if (steps.open() != null) {
            return Optional.of(BoardLine.of(BoardKind.STEP_SENT, name)
                    .at(steps.open().at(), steps.open().by())
                    .step(steps.open().kind()));
        }
        if (asked != null && asked.state() == ApprovalState.WAITING) {
            return Optional.of(BoardLine.of(BoardKind.ASKED, name)
                    .at(asked.until(), asked.by())
                    .step(steps.askedFor()));
        }
        return switch (about.state()) {
            case REQUESTED ->
                Optional.of(BoardLine.of(BoardKind.ANSWER_OF_PLAN, name).on(about.answerBy()));
            case INFORMATION_NEEDED ->
                Optional.of(BoardLine.of(BoardKind.INFORMATION_NEEDED, name).on(about.informationBy()));
            case DENIED ->
                steps.advice().get(StepKind.APPEAL) instanceof StepAdvice.Possible(LocalDate until)
                        ? Optional.of(BoardLine.of(BoardKind.PLAN_SAID_NO, name).on(until))
                        : Optional.empty();
            case APPROVED ->
                Optional.ofNullable(about.validUntil())
                        .filter(end -> !end.isAfter(today.plusDays(ENDING_DAYS)))
                        .map(end -> BoardLine.of(BoardKind.APPROVAL_ENDS, name).on(end));
            case EXPIRED, WITHDRAWN -> Optional.empty();
        };
    }

    /** Where one may see medicines and not their refills: that it does not last. What is done about it is not theirs to see. */
    static Optional<BoardLine> supply(SupplyView supply, LocalDate today) {
        LocalDate last = supply.lastsUntil();
        return last.isAfter(today.plusDays(DUE_DAYS))
                ? Optional.empty()
                : Optional.of(BoardLine.of(last.isBefore(today) ? BoardKind.USED_UP : BoardKind.DUE, supply.name())
                        .on(last));
    }

    /** What one has asked about delivery; what was asked about a medicine stands with it. */
    static Optional<BoardLine> question(OwnQuestion asked) {
        return asked.action().area() == Area.DELIVERY
                ? Optional.of(BoardLine.of(BoardKind.ASKED, "")
                        .at(asked.until(), asked.by())
                        .asked(asked.action()))
                : Optional.empty();
    }

    /** That one's own access ends soon. */
    static Optional<BoardLine> access(LocalDate lastDay, LocalDate today) {
        return lastDay.isAfter(today.plusDays(ENDING_DAYS))
                ? Optional.empty()
                : Optional.of(BoardLine.of(BoardKind.ACCESS_ENDS, "").on(lastDay));
    }

    // What is taken as needed is never due by itself.
    private static Optional<BoardLine> ready(DueView due, LocalDate today) {
        LocalDate last = due.lastsUntil();
        if (last == null) {
            return Optional.empty();
        }
        BoardKind kind = last.isBefore(today)
                ? BoardKind.USED_UP
                : within(due, DUE_DAYS, today) ? BoardKind.DUE : BoardKind.ENOUGH;
        return Optional.of(line(kind, due).toOrder(due.medicine()));
    }

    private static boolean within(DueView due, int days, LocalDate today) {
        LocalDate last = due.lastsUntil();
        return last == null || !last.isAfter(today.plusDays(days));
    }

    private static BoardLine line(BoardKind kind, DueView due) {
        return BoardLine.of(kind, due.name()).on(due.lastsUntil());
    }

    private static Optional<BoardLine> unless(boolean said, BoardLine line) {
        return said ? Optional.empty() : Optional.of(line);
    }
}
