package org.carestead.approval.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.carestead.approval.AnswerRuleView;
import org.carestead.approval.AnswerRules;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.signin.Actor;

/** Who answers those who must ask first, below the people who help: the member, or a rule of theirs. */
@org.springframework.stereotype.Component
class RulesSection implements HelpersSection {

    private final AnswerRules rules;
    private final RuleDesk desk;

    RulesSection(AnswerRules rules, RuleDesk desk) {
        this.rules = rules;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new Shown(desk, rules.of(actor));
    }

    private record Shown(RuleDesk desk, List<AnswerRuleView> rules) implements Content {

        @Override
        public List<RuleCard> cards(Actor actor, Consumer<Component> say) {
            return rules.stream()
                    .map(rule ->
                            new RuleCard(rule, () -> desk.askUpTo(actor, rule, say), () -> desk.stop(actor, rule, say)))
                    .toList();
        }
    }
}
