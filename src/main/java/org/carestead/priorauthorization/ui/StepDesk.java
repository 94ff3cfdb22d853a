package org.carestead.priorauthorization.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.kit.Answer;
import org.carestead.kit.Tone;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.ui.AuthorizationSection.Doing;
import org.carestead.pharmacy.ui.AuthorizationSection.Reader;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.StepOutcome;
import org.carestead.priorauthorization.StepView;
import org.carestead.priorauthorization.Steps;
import org.springframework.stereotype.Component;

/** Takes steps and takes them back, and says what came of it. */
@Component
class StepDesk {

    private static final Need ACT = Need.act(Area.PRIOR_AUTHORIZATIONS);
    private static final Need ASK = new Need(Area.PRIOR_AUTHORIZATIONS, Level.ASK_FIRST);

    private final Steps steps;
    private final Answers answers;

    StepDesk(Steps steps, Answers answers) {
        this.steps = steps;
        this.answers = answers;
    }

    void ask(PriorAuthorizationView about, StepKind kind, Reader reader, Doing doing) {
        doing.ask(new StepQuestion(
                kind,
                about.description(),
                reader.asks() ? reader.member() : "",
                words -> take(about, kind, words, reader, doing)));
    }

    private void take(PriorAuthorizationView about, StepKind kind, String words, Reader reader, Doing doing) {
        Decision<StepOutcome> decision = reader.asks()
                ? doing.on(ASK, authority -> steps.prepare(authority, about.id(), kind, words))
                : doing.on(ACT, authority -> steps.take(authority, about.id(), kind, words));
        doing.say(
                decision instanceof Decision.Allowed<StepOutcome>(var outcome)
                        ? said(outcome, kind, reader)
                        : answer("refused", Tone.STOP));
    }

    void undo(StepView step, Doing doing) {
        Decision<Boolean> decision = doing.on(ACT, authority -> steps.takeBack(authority, step.id()));
        doing.say(
                decision.equals(new Decision.Allowed<>(true))
                        ? answer("taken-back", Tone.GOOD)
                        : answer("too-late", Tone.WAIT));
    }

    void withdraw(Reader reader, ApprovalId asked, Doing doing) {
        doing.say(
                answers.withdraw(reader.actor(), asked) instanceof AnswerOutcome.Done
                        ? answer("withdrawn", Tone.GOOD, reader.member())
                        : answer("too-late", Tone.WAIT));
    }

    private static Answer said(StepOutcome outcome, StepKind kind, Reader reader) {
        return switch (outcome) {
            case StepOutcome.Sent sent -> new Answer(translate("priorauthorization.done." + kind.name()), Tone.GOOD);
            case StepOutcome.Asked asked -> answer("asked", Tone.GOOD, reader.member());
            case StepOutcome.AlreadyAsked asked -> answer("already-asked", Tone.WAIT, reader.member());
            case StepOutcome.AlreadyUnderWay underWay -> answer("under-way", Tone.WAIT);
            case StepOutcome.NotNow notNow -> answer("not-now", Tone.WAIT);
            case StepOutcome.WordsNeeded needed -> answer("words-needed", Tone.WAIT);
            case StepOutcome.NotThere notThere -> answer("refused", Tone.STOP);
        };
    }

    private static Answer answer(String key, Tone tone, Object... details) {
        return new Answer(translate("priorauthorization.said." + key, details), tone);
    }
}
