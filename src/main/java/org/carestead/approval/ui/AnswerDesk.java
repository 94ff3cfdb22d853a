package org.carestead.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalView;
import org.carestead.kit.Answer;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** Gives the member's answers, and says what came of them. */
@org.springframework.stereotype.Component
class AnswerDesk {

    private final Answers answers;

    AnswerDesk(Answers answers) {
        this.answers = answers;
    }

    void approve(Actor actor, ApprovalView asked, Consumer<Component> say) {
        say(answers.approve(actor, asked.id()), "approval.said.yes", asked, say);
    }

    void askWhetherNo(Actor actor, ApprovalView asked, Consumer<Component> say) {
        new NoQuestion(asked, word -> say(answers.deny(actor, asked.id(), word), "approval.said.no", asked, say))
                .open();
    }

    private static void say(AnswerOutcome outcome, String key, ApprovalView asked, Consumer<Component> say) {
        Answer answer = switch (outcome) {
            case AnswerOutcome.Done done ->
                new Answer(translate(key, asked.caregiverGivenName(), asked.subject()), Tone.GOOD);
            case AnswerOutcome.Refused(var reason) ->
                new Answer(translate("approval.refused." + reason.name(), asked.caregiverGivenName()), Tone.WAIT);
        };
        say.accept(answer.takeFocus());
    }
}
