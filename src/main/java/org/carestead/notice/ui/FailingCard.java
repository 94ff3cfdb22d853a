package org.carestead.notice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.carestead.kit.Buttons;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.person.ContactPointView;

/** An address where nothing arrives any more, and what to do about it. */
class FailingCard extends Section {

    FailingCard(ContactPointView point, Runnable trust) {
        addClassNames("card", "wait");
        add(
                Texts.in(new H2(), getTranslation("notice.failing.title", point.shown())),
                new Paragraph(getTranslation("notice.failing.sentence")),
                new Row(Buttons.plain(getTranslation("notice.failing.trust"), trust)));
    }
}
