package org.carestead.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.carestead.approval.AnswerRuleOutcome;
import org.carestead.approval.AnswerRuleRefusal;
import org.carestead.approval.AnswerRuleView;
import org.carestead.approval.AnswerRules;
import org.carestead.kit.Answer;
import org.carestead.kit.Formats;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;

/** Sets and stops the rules that answer, and says what came of it. */
@org.springframework.stereotype.Component
class RuleDesk {

    private final AnswerRules rules;
    private final FreshProof proof;

    RuleDesk(AnswerRules rules, FreshProof proof) {
        this.rules = rules;
        this.proof = proof;
    }

    void askUpTo(Actor actor, AnswerRuleView rule, Consumer<Component> say) {
        new RuleQuestion(rule, upTo -> set(actor, rule, upTo, true, say)).open();
    }

    // A lower limit needs no proof; so it is asked for only where the service does.
    private void set(Actor actor, AnswerRuleView rule, BigDecimal upTo, boolean mayAsk, Consumer<Component> say) {
        AnswerRuleOutcome outcome = rules.set(actor, rule.grant(), upTo);
        if (mayAsk && outcome.equals(new AnswerRuleOutcome.Refused(AnswerRuleRefusal.PROVE_ITS_YOU))) {
            proof.before(Purpose.WIDEN_ACCESS, () -> set(actor, rule, upTo, false, say));
        } else {
            say(
                    outcome,
                    translate(
                            "approval.rule.said.set",
                            rule.caregiverName(),
                            Formats.current().money(upTo)),
                    say);
        }
    }

    void stop(Actor actor, AnswerRuleView rule, Consumer<Component> say) {
        say(rules.stop(actor, rule.grant()), translate("approval.rule.said.stopped", rule.caregiverName()), say);
    }

    private static void say(AnswerRuleOutcome outcome, String done, Consumer<Component> say) {
        Answer answer = switch (outcome) {
            case AnswerRuleOutcome.Done ok -> new Answer(done, Tone.GOOD);
            case AnswerRuleOutcome.Refused(var reason) ->
                new Answer(translate("approval.rule.refused." + reason.name()), Tone.WAIT);
        };
        say.accept(answer.takeFocus());
    }
}
