package org.carestead.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.approval.ApprovalId;
import org.carestead.approval.ApprovalState;
import org.carestead.approval.AskedView;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.DueView;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.RefillAdvice;
import org.carestead.priorauthorization.StepAdvice;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.StepsSeen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What belongs on the board today, and what comes first. */
class BoardRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final RefillAdvice READY = new RefillAdvice.Ready(true);

    @Test
    void usedUpComesBeforeDue_dueBeforeEnough() {
        assertThat(kind(READY, TODAY.minusDays(1))).contains(BoardKind.USED_UP);
        assertThat(kind(READY, TODAY)).contains(BoardKind.DUE);
        assertThat(kind(READY, TODAY.plusDays(7))).contains(BoardKind.DUE);
        assertThat(kind(READY, TODAY.plusDays(8))).contains(BoardKind.ENOUGH);
        assertThat(BoardKind.USED_UP).isLessThan(BoardKind.DUE);
        assertThat(BoardKind.DUE).isLessThan(BoardKind.ENOUGH);
    }

    @Test
    void takenAsNeeded_isNotDue() {
        assertThat(kind(READY, null)).isEmpty();
    }

    @Test
    void canBeOrderedWithinTheWeek_isSaidWithItsDay() {
        assertThat(line(new RefillAdvice.NotYet(TODAY.plusDays(7)), TODAY.plusDays(20)))
                .hasValueSatisfying(line -> assertThat(line.day()).isEqualTo(TODAY.plusDays(7)));
        assertThat(kind(new RefillAdvice.NotYet(TODAY.plusDays(8)), TODAY.plusDays(20)))
                .isEmpty();
    }

    @Test
    void renewalIsDueTwoWeeksBefore() {
        RefillAdvice renewal = new RefillAdvice.Renewal(RefillAdvice.RenewalReason.NO_REFILLS_LEFT);
        assertThat(kind(renewal, TODAY.plusDays(14))).contains(BoardKind.RENEWAL);
        assertThat(kind(renewal, TODAY.plusDays(15))).isEmpty();
        assertThat(kind(renewal, null)).contains(BoardKind.RENEWAL);
    }

    @Test
    void whatWaitsForTheMember_isNotOfferedAgain() {
        PersonId dana = PersonId.next();
        AskedView asked =
                new AskedView(new ApprovalId(UUID.randomUUID()), dana, ApprovalState.WAITING, Instant.EPOCH, null);
        Optional<BoardLine> line = BoardRules.medicine(due(READY, TODAY), asked, true, TODAY);

        assertThat(line).hasValueSatisfying(each -> {
            assertThat(each.kind()).isEqualTo(BoardKind.ASKED);
            assertThat(each.by()).isEqualTo(dana);
            assertThat(each.medicine()).isNull();
        });
    }

    @Test
    void awaitedApproval_isSaidOnce() {
        RefillAdvice awaiting = new RefillAdvice.AwaitingApproval(RefillAdvice.Awaited.ANSWER_OF_PLAN, TODAY);
        assertThat(BoardRules.medicine(due(awaiting, TODAY), null, true, TODAY)).isEmpty();
        assertThat(BoardRules.medicine(due(awaiting, TODAY), null, false, TODAY))
                .isPresent();
    }

    @Test
    void noOfThePlan_isOnTheBoardWhileItCanBeAppealed() {
        StepsSeen open =
                new StepsSeen(Map.of(StepKind.APPEAL, new StepAdvice.Possible(TODAY.plusDays(9))), null, null, null);
        StepsSeen late = new StepsSeen(Map.of(StepKind.APPEAL, new StepAdvice.TooLate(TODAY)), null, null, null);

        assertThat(BoardRules.authorization(authorization(PriorAuthorizationState.DENIED, null), open, TODAY))
                .hasValueSatisfying(line -> assertThat(line.day()).isEqualTo(TODAY.plusDays(9)));
        assertThat(BoardRules.authorization(authorization(PriorAuthorizationState.DENIED, null), late, TODAY))
                .isEmpty();
    }

    @Test
    void approvalThatEndsWithin30Days_isOnTheBoard() {
        StepsSeen none = new StepsSeen(Map.of(), null, null, null);
        assertThat(BoardRules.authorization(
                        authorization(PriorAuthorizationState.APPROVED, TODAY.plusDays(30)), none, TODAY))
                .isPresent();
        assertThat(BoardRules.authorization(
                        authorization(PriorAuthorizationState.APPROVED, TODAY.plusDays(31)), none, TODAY))
                .isEmpty();
    }

    @Test
    void accessThatEndsWithin30Days_isOnTheBoard() {
        assertThat(BoardRules.access(TODAY.plusDays(30), TODAY)).isPresent();
        assertThat(BoardRules.access(TODAY.plusDays(31), TODAY)).isEmpty();
    }

    private static Optional<BoardKind> kind(RefillAdvice advice, @Nullable LocalDate lastsUntil) {
        return line(advice, lastsUntil).map(BoardLine::kind);
    }

    private static Optional<BoardLine> line(RefillAdvice advice, @Nullable LocalDate lastsUntil) {
        return BoardRules.medicine(due(advice, lastsUntil), null, true, TODAY);
    }

    private static DueView due(RefillAdvice advice, @Nullable LocalDate lastsUntil) {
        return new DueView(MemberId.next(), MedicineId.next(), "x", advice, lastsUntil, null);
    }

    private static PriorAuthorizationView authorization(PriorAuthorizationState state, @Nullable LocalDate until) {
        return new PriorAuthorizationView(
                UUID.randomUUID(), MedicineId.next(), "x", state, null, TODAY, TODAY, null, null, null, until, null);
    }
}
