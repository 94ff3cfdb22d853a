package org.carestead.emergency.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.carestead.emergency.TrustedView;
import org.carestead.grant.ui.MaySentences;
import org.carestead.kit.Buttons;
import org.carestead.kit.Moments;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** Who asks and why, when it opens, and the no. */
class AskedCard extends Article {

    AskedCard(TrustedView trusted, Runnable refuse) {
        addClassNames("card", "person", PersonColor.of(trusted.trusted().id()).styleClass());
        Div words = new Div(
                new H2(getTranslation("emergency.asked.title", trusted.givenName())),
                new Paragraph(getTranslation(
                        "emergency.asked.reason", requireNonNull(trusted.reason()), trusted.givenName())),
                new Paragraph(getTranslation("emergency.asked.opens", Moments.of(requireNonNull(trusted.opensAt())))));
        words.addClassName("grow");
        add(new Row(new PersonBadge(trusted.trusted().id(), trusted.initials()), words));
        Button no = Buttons.main(getTranslation("emergency.refuse"), refuse);
        no.setAriaLabel(getTranslation("emergency.refuse.of", trusted.name()));
        add(
                new Row(no),
                Texts.small(getTranslation("emergency.asked.nothing")),
                Texts.small(getTranslation("emergency.would")),
                MaySentences.of(trusted.givenName(), trusted.plan().terms().permissions(), 0));
    }
}
