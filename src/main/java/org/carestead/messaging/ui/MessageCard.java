package org.carestead.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.carestead.access.Area;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.messaging.Audience;
import org.carestead.messaging.ConversationLine;
import org.carestead.messaging.ConversationPage;
import org.carestead.messaging.MessageLine;
import org.carestead.pharmacy.ui.Subject;

/** One message: who wrote it for whom, when, what, and who may read it and has. Text only, whatever was typed. */
class MessageCard extends ListItem {

    private final transient MessageLine shown;
    private final transient ConversationLine about;
    private final transient Formats formats = Formats.current();

    MessageCard(MessageLine line, ConversationPage page, Subject subject, IntConsumer takeBack) {
        this.shown = line;
        this.about = page.about();
        addClassNames("message", PersonColor.of(line.by().id()).styleClass());
        addClassName(line.own() ? "own" : line.from() != null ? "plan" : "other");
        add(head(line, subject));
        Paragraph text = new Paragraph(line.text() == null ? getTranslation("messaging.taken-back.here") : line.text());
        text.addClassName(line.text() == null ? "soft" : "text");
        add(text);
        if (line.text() != null) {
            add(foot(line, page, subject, takeBack));
        }
    }

    /** Whether it would look the same. */
    boolean shows(MessageLine line, ConversationLine of) {
        return shown.equals(line) && about.shared() == of.shared() && about.desk() == of.desk();
    }

    private Row head(MessageLine line, Subject subject) {
        Span who = new Span(who(line, subject));
        who.addClassName("who");
        Div words = new Div(
                who,
                Texts.soft(getTranslation("messaging.when", formats.date(line.sentAt()), formats.time(line.sentAt()))));
        words.addClassName("words");
        Row head = new Row(new PersonBadge(line.by().id(), line.byInitials()), words);
        head.addClassName("who-row");
        if (line.audience() == Audience.FAMILY) {
            head.add(new Tag(getTranslation("messaging.family-only"), Tone.PLAIN));
        }
        return head;
    }

    private String who(MessageLine line, Subject subject) {
        if (line.from() != null) {
            return getTranslation(
                    "messaging.by.plan",
                    line.byName(),
                    getTranslation("messaging.desk." + line.from().name()));
        }
        if (!line.onBehalf()) {
            return line.own() ? getTranslation("messaging.by.you") : line.byName();
        }
        if (line.own()) {
            return getTranslation("messaging.by.you-for", subject.givenName());
        }
        return subject.own()
                ? getTranslation("messaging.by.for-you", line.byName())
                : getTranslation("messaging.by.for", line.byName(), subject.givenName());
    }

    private Div foot(MessageLine line, ConversationPage page, Subject subject, IntConsumer takeBack) {
        Div foot = new Div(Texts.soft(getTranslation("messaging.visible-to", list(readers(line, page, subject)))));
        foot.addClassNames("foot-line", "small");
        List<String> read = new ArrayList<>(line.readBy());
        if (line.readByPlan()) {
            read.add(getTranslation("messaging.desk." + about.desk().name()));
        }
        if (line.own()) {
            foot.add(Texts.soft(
                    read.isEmpty()
                            ? getTranslation("messaging.read.nobody")
                            : getTranslation("messaging.read.by", list(read))));
        }
        if (line.takeBackUntil() != null && subject.acts(Area.MESSAGES)) {
            Button back = Buttons.quiet(getTranslation("messaging.take-back"), () -> takeBack.accept(line.sequence()));
            back.setAriaLabel(getTranslation("messaging.take-back.of", formats.time(line.sentAt())));
            foot.add(back);
        }
        return foot;
    }

    // A helper is told of the member and the plan; who else may read is the member's to know.
    private List<String> readers(MessageLine line, ConversationPage page, Subject subject) {
        List<String> readers = new ArrayList<>();
        readers.add(getTranslation("messaging.visible.you"));
        if (page.ownEyes()) {
            readers.addAll(line.readableBy());
        } else {
            readers.add(subject.givenName());
            readers.add(getTranslation("messaging.visible.others", subject.givenName()));
        }
        if (line.audience() == Audience.PLAN) {
            readers.add(getTranslation("messaging.desk." + about.desk().name()));
        }
        return readers;
    }

    private String list(List<String> names) {
        return ListFormat.getInstance(formats.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names);
    }
}
