package org.carestead.priorauthorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestead.pharmacy.PriorAuthorizationState.APPROVED;
import static org.carestead.pharmacy.PriorAuthorizationState.DENIED;
import static org.carestead.pharmacy.PriorAuthorizationState.EXPIRED;
import static org.carestead.pharmacy.PriorAuthorizationState.INFORMATION_NEEDED;
import static org.carestead.pharmacy.PriorAuthorizationState.REQUESTED;
import static org.carestead.pharmacy.PriorAuthorizationState.WITHDRAWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carestead.access.MedicineId;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule book of steps about prior authorizations. */
class StepRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatMakesSense_followsFromHowItStands() {
        assertThat(steps(REQUESTED)).containsExactlyInAnyOrder(StepKind.DECIDE_FASTER, StepKind.TAKE_BACK);
        assertThat(steps(INFORMATION_NEEDED)).containsExactlyInAnyOrder(StepKind.INFORMATION_SENT, StepKind.TAKE_BACK);
        assertThat(steps(APPROVED)).isEmpty();
        assertThat(steps(EXPIRED)).containsExactly(StepKind.ASK_PRESCRIBER);
        assertThat(steps(WITHDRAWN)).containsExactly(StepKind.ASK_PRESCRIBER);
        assertThat(steps(DENIED)).containsExactly(StepKind.APPEAL);
    }

    @Test
    void noCanBeAppealedFor60Days_thenThePrescriberAsksAnew() {
        LocalDate last = TODAY;
        PriorAuthorizationView denied = answered(DENIED, last.minusDays(60));
        assertThat(advice(StepKind.APPEAL, denied)).contains(new StepAdvice.Possible(last));
        assertThat(advice(StepKind.ASK_PRESCRIBER, denied)).isEmpty();

        PriorAuthorizationView old = answered(DENIED, last.minusDays(61));
        assertThat(advice(StepKind.APPEAL, old)).contains(new StepAdvice.TooLate(last.minusDays(1)));
        assertThat(advice(StepKind.ASK_PRESCRIBER, old)).contains(new StepAdvice.Possible(null));
    }

    @Test
    void informationIsAwaitedUntilThePlansDay() {
        assertThat(advice(StepKind.INFORMATION_SENT, due(INFORMATION_NEEDED, TODAY)))
                .contains(new StepAdvice.Possible(TODAY));
        assertThat(advice(StepKind.INFORMATION_SENT, due(INFORMATION_NEEDED, TODAY.minusDays(1))))
                .contains(new StepAdvice.TooLate(TODAY.minusDays(1)));
        assertThat(advice(StepKind.INFORMATION_SENT, due(INFORMATION_NEEDED, null)))
                .contains(new StepAdvice.Possible(null));
    }

    @Test
    void answerDueWithinThreeDays_isNotHastened() {
        assertThat(advice(StepKind.DECIDE_FASTER, due(REQUESTED, TODAY.plusDays(3))))
                .contains(new StepAdvice.AnswerIsNear(TODAY.plusDays(3)));
        assertThat(advice(StepKind.DECIDE_FASTER, due(REQUESTED, TODAY.plusDays(4))))
                .contains(new StepAdvice.Possible(null));
        assertThat(advice(StepKind.DECIDE_FASTER, due(REQUESTED, TODAY.minusDays(1))))
                .as("overdue")
                .contains(new StepAdvice.Possible(null));
    }

    @Test
    void approvalThatEndsWithin30Days_canBeAskedForAgain() {
        assertThat(advice(StepKind.ASK_PRESCRIBER, valid(TODAY.plusDays(30)))).isPresent();
        assertThat(advice(StepKind.ASK_PRESCRIBER, valid(TODAY.plusDays(31)))).isEmpty();
    }

    private static Set<StepKind> steps(PriorAuthorizationState state) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> advice(kind, answered(state, TODAY)).isPresent())
                .collect(Collectors.toSet());
    }

    private static Optional<StepAdvice> advice(StepKind kind, PriorAuthorizationView about) {
        return StepRules.advise(kind, about, TODAY);
    }

    private static PriorAuthorizationView answered(PriorAuthorizationState state, LocalDate on) {
        return view(state, on, null, null);
    }

    private static PriorAuthorizationView due(PriorAuthorizationState state, @Nullable LocalDate by) {
        return view(state, null, by, null);
    }

    private static PriorAuthorizationView valid(LocalDate until) {
        return view(APPROVED, TODAY.minusDays(90), null, until);
    }

    private static PriorAuthorizationView view(
            PriorAuthorizationState state,
            @Nullable LocalDate answered,
            @Nullable LocalDate due,
            @Nullable LocalDate until) {
        return new PriorAuthorizationView(
                UUID.randomUUID(),
                MedicineId.next(),
                "x",
                state,
                null,
                TODAY.minusDays(100),
                answered,
                due,
                due,
                null,
                until,
                null);
    }
}
