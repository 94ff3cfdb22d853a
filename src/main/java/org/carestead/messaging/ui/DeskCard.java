package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.messaging.DeskLine;

/** A conversation in the inbox of a desk: of whom, about what, and since when they wait. */
class DeskCard extends Article {

    DeskCard(DeskLine line, String path) {
        addClassNames("card", "conversation", PersonColor.of(line.member().id()).styleClass());
        Formats formats = Formats.current();
        Div words = new Div(
                new H3(new Anchor("/" + path, line.subject())),
                Texts.soft(
                        line.medicine() == null
                                ? line.memberName()
                                : getTranslation("messaging.inbox.about", line.memberName(), line.medicine())));
        words.addClassName("grow");
        Row who = new Row(new PersonBadge(line.member().id(), line.memberInitials()), words);
        who.addClassNames("grow", "who-row");
        Row all = Row.between(who);
        if (line.waitingSince() != null) {
            all.add(new Tag(
                    getTranslation(
                            "messaging.inbox.waiting",
                            formats.date(line.waitingSince()),
                            formats.time(line.waitingSince())),
                    Tone.WAIT));
        } else {
            all.add(new Tag(getTranslation("messaging.inbox.answered"), Tone.GOOD));
        }
        add(all);
    }
}
