package org.carestead.approval.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.carestead.approval.ApprovalView;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;

/** Who has asked for what, and that the time to answer is up: there is nothing to press any more. */
class LapsedCard extends Article {

    LapsedCard(ApprovalView asked) {
        QuestionWords say = new QuestionWords(asked);
        addClassNames("card", "person", PersonColor.of(asked.caregiver().id()).styleClass());
        Div words = new Div(
                new H2(Texts.whole(say.hadAsked())),
                Texts.soft(getTranslation("approval.lapsed.sentence", say.until(), asked.caregiverGivenName())));
        words.addClassName("grow");
        add(Row.between(
                new PersonBadge(asked.caregiver().id(), asked.caregiverInitials()),
                words,
                new Tag(getTranslation("approval.lapsed"), Tone.WAIT)));
    }
}
