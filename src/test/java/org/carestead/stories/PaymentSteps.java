package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryLook;
import org.carestead.delivery.DeliveryOutcome;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.DetailView;
import org.carestead.delivery.PaymentKind;
import org.carestead.delivery.PaymentMethod;
import org.jspecify.annotations.Nullable;

/**
 * How Rosa's medicines are paid: everybody gives their own card, of which all others get the last four digits at most. It goes
 * with the access of whoever gave it.
 */
final class PaymentSteps {

    private static final Need SEE = Need.view(Area.DELIVERY);
    private static final Need ASK = new Need(Area.DELIVERY, Level.ASK_FIRST);

    private final Family family;
    private final Door door;
    private final DeliveryDetails details;
    private final DeliveryLook look;
    private final Answers answers;
    private @Nullable Card card;
    private @Nullable Asked asked;
    private int cards;
    int seenOfOthers;
    int changed;
    int agreed;
    int takenBack;
    int gone;

    private record Card(PaymentMethod method, Who owner) {

        PaymentMethod shownTo(Who who) {
            return who == owner ? method : new PaymentMethod(method.kind(), method.lastFour(), "", null);
        }
    }

    /** What waits for an answer. */
    private record Asked(ApprovalId id, Given by, Card card, Instant until, boolean takenBack) {

        Asked back() {
            return new Asked(id, by, card, until, true);
        }
    }

    PaymentSteps(Family family, Door door) {
        this.family = family;
        this.door = door;
        details = family.portal.getBean(DeliveryDetails.class);
        look = family.portal.getBean(DeliveryLook.class);
        answers = family.portal.getBean(Answers.class);
        family.atEachEnd((given, how) -> endOf(given));
    }

    void happens(Step.OfPayment step) {
        switch (step) {
            case Step.HowPaid how -> look(how.by());
            case Step.Pay pay -> pay(pay);
            case Step.AskToPay ask -> family.given(ask.by()).ifPresent(given -> ask(ask, given));
            case Step.AnswerPay answer -> {
                if (asked != null) {
                    answer(answer, asked);
                }
            }
            case Step.TakeBackPay back -> {
                if (asked != null) {
                    takeBack(back, asked);
                }
            }
        }
    }

    /** It is as whoever was let has said last, and nobody but them gets the whole of it. */
    void isAsSaid() {
        look(Who.ROSA);
    }

    private void look(Who who) {
        door.on(who, SEE, look::of).ifPresent(sheet -> {
            assertThat(sheet.payment().value()).isEqualTo(card == null ? null : card.shownTo(who));
            seenOfOthers += card == null || card.owner() == who ? 0 : 1;
        });
    }

    private void pay(Step.Pay pay) {
        Card own = another(pay.by());
        DetailChange change = insteadOfNow(own);
        door.on(pay.by(), Need.act(Area.DELIVERY), authority -> details.change(authority, change))
                .ifPresent(outcome -> {
                    boolean right = family.hasProved(pay.by()) && !isNew(pay.by());
                    boolean done = outcome instanceof DeliveryOutcome.Changed;
                    assertThat(done)
                            .as("whether they can " + pay + ": " + outcome)
                            .isEqualTo(right);
                    if (done) {
                        paysWith(own);
                    }
                });
    }

    private void ask(Step.AskToPay ask, Given given) {
        Card own = another(ask.by());
        DetailChange change = insteadOfNow(own);
        door.on(ask.by(), ASK, authority -> details.prepare(authority, change)).ifPresent(outcome -> {
            assertThat(outcome instanceof DeliveryOutcome.TooNew)
                    .as("whether they are new: " + ask)
                    .isEqualTo(isNew(ask.by()));
            if (outcome instanceof DeliveryOutcome.Asked(var id, var until)) {
                asked = new Asked(id, given, own, until, false);
            }
        });
    }

    private void answer(Step.AnswerPay answer, Asked question) {
        Given asker = question.by();
        AnswerOutcome outcome = answer.yes()
                ? answers.approve(family.actor(answer.by()), question.id())
                : answers.deny(family.actor(answer.by()), question.id(), "");
        boolean right = answer.by() == Who.ROSA
                && !question.takenBack()
                && family.now().isBefore(question.until())
                && (!answer.yes()
                        || (family.hasProved(Who.ROSA)
                                && asker.may(Area.DELIVERY, Level.ASK_FIRST, family.now())
                                && !asker.isNew(family.now())));
        boolean done = outcome instanceof AnswerOutcome.Done;
        assertThat(!done || right).as("Rosa allows this: " + answer).isTrue();
        if (done && answer.yes()) {
            agreed++;
            paysWith(question.card());
        } else if (done) {
            asked = null;
        }
    }

    private void takeBack(Step.TakeBackPay back, Asked question) {
        AnswerOutcome outcome = answers.withdraw(family.actor(back.by()), question.id());
        if (outcome instanceof AnswerOutcome.Done) {
            assertThat(back.by()).as("who takes back").isEqualTo(question.by().to);
            takenBack++;
            asked = question.back();
        }
    }

    private void paysWith(Card given) {
        card = given;
        asked = null;
        changed++;
    }

    private void endOf(Given given) {
        if (given.state == GrantState.ENDED && card != null && card.owner() == given.to) {
            card = null;
            gone++;
        }
    }

    private boolean isNew(Who who) {
        return family.given(who).filter(given -> given.isNew(family.now())).isPresent();
    }

    private Card another(Who owner) {
        cards++;
        return new Card(
                new PaymentMethod(PaymentKind.VISA, "%04d".formatted(cards), owner.name(), YearMonth.of(2040, 5)),
                owner);
    }

    private DetailChange insteadOfNow(Card to) {
        DetailView<PaymentMethod> now =
                door.on(Who.ROSA, SEE, look::of).orElseThrow().payment();
        return new DetailChange(DeliveryPart.PAYMENT, now.id(), to.method());
    }
}
