package org.carestead.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.carestead.approval.ApprovalView;
import org.carestead.kit.Buttons;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** Who asks for what, what it would bring, until when, and the two answers. */
class QuestionCard extends Article {

    QuestionCard(ApprovalView asked, Runnable yes, Runnable no) {
        QuestionWords say = new QuestionWords(asked);
        addClassNames("card", "person", PersonColor.of(asked.caregiver().id()).styleClass());
        Div words = new Div(new H2(Texts.whole(say.asks())));
        words.addClassName("grow");
        say.foreseen().ifPresent(foreseen -> words.add(new Paragraph(foreseen)));
        words.add(Texts.soft(getTranslation("approval.until", say.until(), asked.caregiverGivenName())));
        say.written().ifPresent(written -> words.add(new Paragraph(written)));
        add(new Row(new PersonBadge(asked.caregiver().id(), asked.caregiverInitials()), words));
        Button agree = Buttons.main(say.yes(), yes);
        agree.setAriaLabel(say.yesTo());
        Button refuse = Buttons.quiet(getTranslation("approval.no"), no);
        refuse.setAriaLabel(say.noTo());
        add(new Row(agree, refuse));
    }
}
