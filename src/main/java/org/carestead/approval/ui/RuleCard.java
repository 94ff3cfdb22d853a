package org.carestead.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.Instant;
import org.carestead.approval.AnswerRuleView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** Who answers when somebody asks to order: the member each time, or their rule up to so much. */
class RuleCard extends Article {

    private final transient Formats formats = Formats.current();

    RuleCard(AnswerRuleView rule, Runnable set, Runnable stop) {
        addClassNames("card", "person", PersonColor.of(rule.caregiver().id()).styleClass());
        BigDecimal upTo = rule.upTo();
        Div words = new Div(
                new H2(getTranslation("approval.rule.title", rule.caregiverName())),
                new Paragraph(
                        upTo == null
                                ? getTranslation("approval.rule.none")
                                : getTranslation("approval.rule.up-to", formats.money(upTo))));
        words.addClassName("grow");
        if (upTo != null) {
            words.add(Texts.small(answers(rule)));
        }
        add(new Row(new PersonBadge(rule.caregiver().id(), rule.caregiverInitials()), words));
        add(
                upTo == null
                        ? new Row(named("approval.rule.set", rule, set))
                        : new Row(named("approval.rule.change", rule, set), named("approval.rule.stop", rule, stop)));
    }

    private String answers(AnswerRuleView rule) {
        Instant last = rule.lastAnswerAt();
        return last == null
                ? getTranslation("approval.rule.unused")
                : getTranslation("approval.rule.used", rule.answers(), formats.date(last), formats.time(last));
    }

    private Button named(String key, AnswerRuleView rule, Runnable action) {
        Button button = Buttons.plain(getTranslation(key), action);
        button.setAriaLabel(getTranslation(key + ".of", rule.caregiverName()));
        return button;
    }
}
