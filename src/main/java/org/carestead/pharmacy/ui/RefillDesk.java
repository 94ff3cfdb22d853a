package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.function.Consumer;
import org.carestead.access.MedicineId;
import org.carestead.grant.HelpedMember;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.pharmacy.OrderId;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Ordering for somebody whom one helps, from a screen of another module: by the same rules, in the same words. */
@Component
public class RefillDesk {

    private final RefillCounter counter;

    RefillDesk(RefillCounter counter) {
        this.counter = counter;
    }

    /**
     * Orders, or asks the member where that is how far one may go.
     *
     * @param givenName of the member
     * @param say draws the screen again and shows what came of it; called again when it is taken back
     */
    public void order(Actor actor, HelpedMember helped, String givenName, MedicineId medicine, Consumer<Answer> say) {
        Subject subject = new Subject(helped.member(), false, helped.memberName(), givenName, Help.of(helped), null);
        say.accept(answer(counter.order(actor, subject, medicine), actor, subject, say));
    }

    private Answer answer(Said said, Actor actor, Subject subject, Consumer<Answer> say) {
        OrderId order = said.undo();
        return order == null
                ? new Answer(said.text(), said.tone())
                : new Answer(
                        said.text(),
                        said.tone(),
                        Buttons.quiet(
                                translate("pharmacy.orders.cancel"),
                                () -> say.accept(answer(counter.cancel(actor, subject, order), actor, subject, say))));
    }
}
