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
    private static final Need ASK = new Need(Area.REFILLS, Level.ASK_FIRST);

    private final Family family;
    private final Acting acting;
    private final Door door;
    private final Refills refills;
    private final Answers answers;
    private @Nullable Asked asked;
    int orders;
    int takenBack;
    int byRule;
    int byStandIn;
    int inEmergency;

    /** What waits for an answer. */
    private record Asked(ApprovalId id, Given by, int medicine, Instant until, boolean takenBack) {

        Asked back() {
            return new Asked(id, by, medicine, until, true);
        }
    }

    RefillSteps(Family family, Door door) {
        this.family = family;
        this.door = door;
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
            case Step.TakeBack back -> {
                if (asked != null) {
                    takeBack(back, asked);
                }
            }
        }
    }

    private void order(Step.Order order) {
        door.on(order.by(), ORDER, authority -> refills.order(authority, family.medicine(order.medicine())))
                .ifPresent(outcome -> {
                    boolean ordered = outcome instanceof RefillOutcome.Ordered;
                    assertThat(ordered)
                            .as("Rosa allowed " + order + ": " + outcome)
                            .isEqualTo(family.sees(order.by(), order.medicine()));
                    if (ordered) {
                        ordered(order);
                    }
                });
    }

    private void ordered(Step.Order order) {
        if (asked != null && asked.medicine() == order.medicine()) {
            asked = null;
        }
        family.given(order.by()).ifPresent(this::counts);
        placed();
    }

    private void counts(Given given) {
        byStandIn += given.lentBy == null ? 0 : 1;
        inEmergency += family.now().isBefore(given.extraUntil) && given.share.level(Area.REFILLS) != Level.ACT ? 1 : 0;
    }

    private void prepare(Step.Prepare prepare, Given given) {
        RefillOutcome outcome = door.on(
                        prepare.by(), ASK, authority -> refills.prepare(authority, family.medicine(prepare.medicine())))
                .orElse(null);
        if (outcome instanceof RefillOutcome.Asked(var id, var until)) {
            assertThat(given.sees(prepare.medicine()))
                    .as("Rosa allowed " + prepare)
                    .isTrue();
            asked = new Asked(id, given, prepare.medicine(), until, false);
        } else if (outcome instanceof RefillOutcome.OrderedByRule) {
            assertThat(given.sees(prepare.medicine()) && given.ruleAnswers)
                    .as("Rosa's rule says yes to " + prepare)
                    .isTrue();
            byRule++;
            placed();
        }
    }

    private void answer(Step.Answer answer, Asked question) {
        boolean may = answer.by() == Who.ROSA && question.by().mayAsk(question.medicine(), family.now());
        AnswerOutcome outcome = answer.yes()
                ? answers.approve(family.actor(answer.by()), question.id())
                : answers.deny(family.actor(answer.by()), question.id(), "");
        if (outcome instanceof AnswerOutcome.Done) {
            assertThat(answer.by()).as("who answers").isEqualTo(Who.ROSA);
            assertThat(question.takenBack())
                    .as("answered after it was taken back")
                    .isFalse();
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

    private void takeBack(Step.TakeBack back, Asked question) {
        AnswerOutcome outcome = answers.withdraw(family.actor(back.by()), question.id());
        if (outcome instanceof AnswerOutcome.Done) {
            assertThat(back.by()).as("who takes back").isEqualTo(question.by().to);
            takenBack++;
            asked = question.back();
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
