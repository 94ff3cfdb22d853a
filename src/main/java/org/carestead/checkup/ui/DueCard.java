package org.carestead.checkup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.carestead.kit.Row;

/** It is time for a check-up. */
class DueCard extends Article {

    DueCard() {
        addClassNames("card", "wait");
        Anchor look = new Anchor("/" + CheckUpView.ROUTE, getTranslation("checkup.due.look"));
        look.addClassNames("btn", "main");
        add(
                new H2(getTranslation("checkup.due.title")),
                new Paragraph(getTranslation("checkup.due.sentence")),
                new Row(look));
    }
}
