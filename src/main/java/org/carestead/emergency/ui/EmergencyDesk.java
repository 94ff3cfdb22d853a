package org.carestead.emergency.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.carestead.emergency.EmergencyOutcome;
import org.carestead.emergency.EmergencyRequests;
import org.carestead.emergency.TrustedPeople;
import org.carestead.emergency.TrustedView;
import org.carestead.emergency.TrustingView;
import org.carestead.kit.Answer;
import org.carestead.kit.Confirm;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** Asks what must be asked first, and says what came of it. */
@org.springframework.stereotype.Component
class EmergencyDesk {

    private final TrustedPeople trusted;
    private final EmergencyRequests requests;

    EmergencyDesk(TrustedPeople trusted, EmergencyRequests requests) {
        this.trusted = trusted;
        this.requests = requests;
    }

    /** At once: a no is never made hard. */
    void refuse(Actor actor, TrustedView who, Consumer<Component> say) {
        say.accept(answer(trusted.refuse(actor, who.id()), translate("emergency.said.refused", who.givenName())));
    }

    void close(Actor actor, TrustedView who, Consumer<Component> say) {
        say.accept(answer(trusted.close(actor, who.id()), translate("emergency.said.closed", who.givenName())));
    }

    void remove(Actor actor, TrustedView who, Consumer<Component> say) {
        new Confirm(
                        translate("emergency.remove.title", who.givenName()),
                        translate("emergency.remove.sentence", who.givenName()),
                        translate("emergency.remove.yes"),
                        translate("emergency.remove.no"),
                        () -> say.accept(answer(
                                trusted.remove(actor, who.id()), translate("emergency.said.removed", who.givenName()))))
                .open();
    }

    void ask(Actor actor, TrustingView whom, Consumer<Component> say) {
        new AskQuestion(
                        whom,
                        reason -> say.accept(answer(
                                requests.ask(actor, whom.id(), reason),
                                translate("emergency.said.asked", whom.memberName()))))
                .open();
    }

    void withdraw(Actor actor, TrustingView whom, Consumer<Component> say) {
        say.accept(
                answer(requests.withdraw(actor, whom.id()), translate("emergency.said.withdrawn", whom.memberName())));
    }

    void stepDown(Actor actor, TrustingView whom, Consumer<Component> say) {
        new Confirm(
                        translate("emergency.step-down.title", whom.memberName()),
                        translate("emergency.step-down.sentence", whom.memberName()),
                        translate("emergency.step-down.yes"),
                        translate("emergency.step-down.no"),
                        () -> say.accept(answer(
                                requests.stepDown(actor, whom.id()),
                                translate("emergency.said.stepped-down", whom.memberName()))))
                .open();
    }

    static Answer answer(EmergencyOutcome outcome, String done) {
        Answer answer = switch (outcome) {
            case EmergencyOutcome.Done ok -> new Answer(done, Tone.GOOD);
            case EmergencyOutcome.Refused(var reason) ->
                new Answer(translate("emergency.refused." + reason.name()), Tone.WAIT);
        };
        return answer.takeFocus();
    }
}
