package org.carestead.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** Why the officer is looking. */
class WhyCard extends Section {

    WhyCard(String reason, Runnable change) {
        addClassNames("card", "why");
        Div words = new Div(Texts.small(getTranslation("privacy.why.said")), new Span(reason));
        words.addClassName("grow");
        add(Row.between(words, Buttons.quiet(getTranslation("privacy.why.change"), change)));
    }
}
