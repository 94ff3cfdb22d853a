package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.Need;
import org.carestead.delivery.DeliveryLook;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.PaymentKind;
import org.carestead.delivery.PaymentMethod;
import org.carestead.stories.DetailSteps.Said;
import org.jspecify.annotations.Nullable;

/**
 * How Rosa's medicines are paid: everybody gives their own card, of which all others get the last four digits at most. It goes
 * with the access of whoever gave it.
 */
final class PaymentSteps {

    private static final Need SEE = Need.view(Area.DELIVERY);

    final DetailSteps<PaymentMethod> card;
    private final Family family;
    private final Door door;
    private final DeliveryLook look;
    private int cards;
    int seenOfOthers;
    int gone;

    PaymentSteps(Family family, Door door) {
        this.family = family;
        this.door = door;
        look = family.portal.getBean(DeliveryLook.class);
        card = new DetailSteps<>(
                family,
                door,
                to -> new DetailChange(
                        DeliveryPart.PAYMENT,
                        door.on(Who.ROSA, SEE, look::of).orElseThrow().payment().id(),
                        to));
        family.atEachEnd((given, how) -> endOf(given));
    }

    void happens(Step.OfPayment step) {
        switch (step) {
            case Step.HowPaid how -> look(how.by());
            case Step.Pay pay -> card.change(pay.by(), another(pay.by()));
            case Step.AskToPay ask -> family.given(ask.by()).ifPresent(given -> card.ask(given, another(ask.by())));
            case Step.AnswerPay answer -> card.answer(answer.by(), answer.yes());
            case Step.TakeBackPay back -> card.takeBack(back.by());
        }
    }

    /** It is as whoever was let has said last, and nobody but them gets the whole of it. */
    void isAsSaid() {
        look(Who.ROSA);
    }

    private void look(Who who) {
        Said<PaymentMethod> said = card.said();
        door.on(who, SEE, look::of).ifPresent(sheet -> {
            assertThat(sheet.payment().value()).isEqualTo(shownTo(who, said));
            seenOfOthers += said == null || said.by() == who ? 0 : 1;
        });
    }

    private static @Nullable PaymentMethod shownTo(Who who, @Nullable Said<PaymentMethod> said) {
        if (said == null) {
            return null;
        }
        return said.by() == who
                ? said.value()
                : new PaymentMethod(said.value().kind(), said.value().lastFour(), "", null);
    }

    private void endOf(Given given) {
        Said<PaymentMethod> said = card.said();
        if (given.state == GrantState.ENDED && said != null && said.by() == given.to) {
            card.isGone();
            gone++;
        }
    }

    private PaymentMethod another(Who owner) {
        cards++;
        return new PaymentMethod(PaymentKind.VISA, "%04d".formatted(cards), owner.name(), YearMonth.of(2040, 5));
    }
}
