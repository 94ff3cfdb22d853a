package org.carestead.asking.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.carestead.asking.AskAnswers;
import org.carestead.asking.AskOutcome;
import org.carestead.asking.AskView;
import org.carestead.kit.Answer;
import org.carestead.kit.Confirm;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** Gives the member's no, and says what came of it. */
@org.springframework.stereotype.Component
class AskDesk {

    private final AskAnswers answers;

    AskDesk(AskAnswers answers) {
        this.answers = answers;
    }

    void askWhetherNo(Actor actor, AskView ask, Consumer<Component> say) {
        question("asking.no", actor, ask, false, say);
    }

    void askWhetherNever(Actor actor, AskView ask, Consumer<Component> say) {
        question("asking.never", actor, ask, true, say);
    }

    private void question(String key, Actor actor, AskView ask, boolean never, Consumer<Component> say) {
        new Confirm(
                        translate(key + ".title", ask.fullName()),
                        translate(key + ".sentence", ask.givenName()),
                        translate(key),
                        translate("asking.no.back"),
                        () -> say.accept(said(answers.deny(actor, ask.id(), never), key, ask)))
                .open();
    }

    private static Component said(AskOutcome outcome, String key, AskView ask) {
        return switch (outcome) {
            case AskOutcome.Done done -> new Answer(translate(key + ".said", ask.givenName()), Tone.GOOD).takeFocus();
            case AskOutcome.Refused(var reason) ->
                new Answer(translate("asking.refused." + reason.name()), Tone.WAIT).takeFocus();
        };
    }
}
