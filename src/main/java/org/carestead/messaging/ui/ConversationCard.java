package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.messaging.ConversationLine;
import org.carestead.messaging.ConversationState;
import org.carestead.pharmacy.ui.Subject;

/** A conversation in the list: what it is about, with whom, and whether something is new. */
class ConversationCard extends Article {

    ConversationCard(ConversationLine line, Subject subject, String path) {
        addClassNames("card", "conversation");
        Anchor link = new Anchor("/" + path, line.subject());
        Div words = new Div(new H2(link), Texts.soft(about(line)));
        words.addClassName("grow");
        add(Row.between(words, tags(line, subject)));
        Formats formats = Formats.current();
        add(Texts.small(getTranslation("messaging.last", formats.date(line.lastAt()), formats.time(line.lastAt()))));
    }

    private String about(ConversationLine line) {
        String desk = getTranslation("messaging.desk." + line.desk().name());
        return line.medicine() == null
                ? getTranslation("messaging.with", desk)
                : getTranslation("messaging.with-about", desk, line.medicine());
    }

    private Row tags(ConversationLine line, Subject subject) {
        Row tags = new Row();
        if (line.unread() > 0) {
            tags.add(new Tag(
                    line.unread() == 1
                            ? getTranslation("messaging.unread.one")
                            : getTranslation("messaging.unread.many", line.unread()),
                    Tone.WAIT));
        }
        if (line.state() == ConversationState.CLOSED) {
            tags.add(new Tag(getTranslation("messaging.state.CLOSED"), Tone.PLAIN));
        } else if (line.waiting()) {
            tags.add(new Tag(getTranslation("messaging.waiting"), Tone.PLAIN));
        }
        if (subject.own() && !line.shared()) {
            tags.add(new Tag(getTranslation("messaging.private"), Tone.PLAIN));
        }
        return tags;
    }
}
