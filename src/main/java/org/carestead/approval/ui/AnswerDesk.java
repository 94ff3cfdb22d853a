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
import org.carestead.signin.ui.FreshProof;

/** Gives the member's answers, and says what came of them. */
@org.springframework.stereotype.Component
class AnswerDesk {

    private final Answers answers;
    private final FreshProof proof;

    AnswerDesk(Answers answers, FreshProof proof) {
        this.answers = answers;
        this.proof = proof;
    }

    void approve(Actor actor, ApprovalView asked, Consumer<Component> say) {
        String done = new QuestionWords(asked).done();
        Runnable yes = () -> say(answers.approve(actor, asked.id()), done, asked, say);
        asked.action().purpose().ifPresentOrElse(purpose -> proof.before(purpose, yes), yes);
    }

    void askWhetherNo(Actor actor, ApprovalView asked, Consumer<Component> say) {
        String done = translate("approval.said.no", asked.caregiverGivenName());
        new NoQuestion(asked, word -> say(answers.deny(actor, asked.id(), word), done, asked, say)).open();
    }

    private static void say(AnswerOutcome outcome, String done, ApprovalView asked, Consumer<Component> say) {
        Answer answer = switch (outcome) {
            case AnswerOutcome.Done ok -> new Answer(done, Tone.GOOD);
            case AnswerOutcome.Refused(var reason) ->
                new Answer(translate("approval.refused." + reason.name(), asked.caregiverGivenName()), Tone.WAIT);
        };
        say.accept(answer.takeFocus());
    }
}
