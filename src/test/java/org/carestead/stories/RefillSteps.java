package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.RefillAdvice;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.jspecify.annotations.Nullable;

/** Ordering, asking and answering. What was ordered is taken back at once, so that it can be ordered again. */
final class RefillSteps {

    private static final Need ORDER = Need.act(Area.REFILLS);

    private final Family family;
    private final Acting acting;
    private final Refills refills;
    private final Answers answers;
    private @Nullable Asked asked;
    int orders;
    int byRule;
    int byStandIn;
    int inEmergency;

    /** What waits for an answer. */
    private record Asked(ApprovalId id, Given by, int medicine, Instant until) {}

    RefillSteps(Family family) {
        this.family = family;
        acting = family.portal.getBean(Acting.class);
        refills = family.portal.getBean(Refills.class);
        answers = family.portal.getBean(Answers.class);
    }

    void happens(Step.OfRefill step) {
        switch (step) {
            case Step.Order order -> order(order);
            case Step.Prepare prepare -> family.given(prepare.by()).ifPresent(given -> prepare(prepare, given));
            case Step.Answer answer -> {
                if (asked != null) {
                    answer(answer, asked);
                }
            }
        }
    }

    private void order(Step.Order order) {
        Decision<RefillOutcome> decision = acting.on(
                family.actor(order.by()),
                family.member,
                ORDER,
                authority -> refills.order(authority, family.medicine(order.medicine())));
        boolean may = order.by() == Who.ROSA
                || family.given(order.by())
                        .filter(given -> given.mayOrder(order.medicine(), family.now()))
                        .isPresent();
        boolean ordered = decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Ordered any);
        assertThat(ordered).as("Rosa allowed " + order + ": " + decision).isEqualTo(may);
        if (ordered) {
            if (asked != null && asked.medicine() == order.medicine()) {
                asked = null;
            }
            family.given(order.by()).ifPresent(this::counts);
            placed();
        }
    }

    private void counts(Given given) {
        byStandIn += given.lentBy == null ? 0 : 1;
        inEmergency += family.now().isBefore(given.extraUntil) && given.refills != Level.ACT ? 1 : 0;
    }

    private void prepare(Step.Prepare prepare, Given given) {
        Decision<RefillOutcome> decision = acting.on(
                family.actor(prepare.by()),
                family.member,
                new Need(Area.REFILLS, Level.ASK_FIRST),
                authority -> refills.prepare(authority, family.medicine(prepare.medicine())));
        boolean may = given.mayAsk(prepare.medicine(), family.now());
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Asked(var id, var until))) {
            assertThat(may).as("Rosa allowed " + prepare).isTrue();
            asked = new Asked(id, given, prepare.medicine(), until);
        } else if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.OrderedByRule any)) {
            assertThat(may && given.ruleAnswers)
                    .as("Rosa's rule says yes to " + prepare)
                    .isTrue();
            byRule++;
            placed();
        } else if (decision instanceof Decision.Refused<RefillOutcome>) {
            assertThat(given.mayAskAtAll(family.now()))
                    .as("Rosa did not allow " + prepare)
                    .isFalse();
        }
    }

    private void answer(Step.Answer answer, Asked question) {
        boolean may = answer.by() == Who.ROSA && question.by().mayAsk(question.medicine(), family.now());
        AnswerOutcome outcome = answer.yes()
                ? answers.approve(family.actor(answer.by()), question.id())
                : answers.deny(family.actor(answer.by()), question.id(), "");
        if (outcome instanceof AnswerOutcome.Done) {
            assertThat(answer.by()).as("who answers").isEqualTo(Who.ROSA);
            assertThat(family.now()).isBefore(question.until());
            asked = null;
            if (answer.yes()) {
                assertThat(may)
                        .as("Rosa allows what she says yes to: " + answer)
                        .isTrue();
                placed();
            }
        }
    }

    private void placed() {
        orders++;
        openOrders()
                .forEach(order -> acting.on(
                        family.actor(Who.ROSA), family.member, ORDER, authority -> refills.cancel(authority, order)));
    }

    private Set<OrderId> openOrders() {
        Decision<Map<MedicineId, RefillAdvice>> decision =
                acting.on(family.actor(Who.ROSA), family.member, Need.view(Area.REFILLS), refills::advice);
        Set<OrderId> open = new HashSet<>();
        if (decision instanceof Decision.Allowed<Map<MedicineId, RefillAdvice>>(var advice)) {
            advice.values().forEach(each -> {
                if (each instanceof RefillAdvice.UnderWay under) {
                    open.add(under.order());
                }
            });
        }
        return open;
    }
}
