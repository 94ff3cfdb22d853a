package org.carestead.messaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.messaging.ConversationState;
import org.carestead.messaging.Desk;
import org.carestead.messaging.DeskPage;
import org.carestead.messaging.MessageLine;

/** What was asked and answered, as the desk sees it, the oldest first. */
class DeskTalk extends Div {

    private final transient Formats formats = Formats.current();
    private final transient DeskPage page;
    private final transient String visibleTo;

    DeskTalk(DeskPage page, Desk desk) {
        this.page = page;
        String at = getTranslation("messaging.desk." + desk.name());
        visibleTo = getTranslation(
                page.about().shared() ? "messaging.inbox.visible.shared" : "messaging.inbox.visible.private",
                page.about().memberName(),
                at);
        OrderedList talk = new OrderedList();
        talk.addClassName("talk");
        Div log = new Div(talk);
        log.getElement().setAttribute("role", "log");
        log.getElement().setAttribute("aria-label", getTranslation("messaging.talk"));
        page.messages().forEach(line -> talk.add(message(line)));
        Row title = new Row(new H2(page.about().subject()));
        if (page.about().state() == ConversationState.CLOSED) {
            title.add(new Tag(getTranslation("messaging.state.CLOSED"), Tone.PLAIN));
        }
        Div head = new Div(
                title,
                Texts.soft(
                        page.about().medicine() == null
                                ? page.about().memberName()
                                : getTranslation(
                                        "messaging.inbox.about",
                                        page.about().memberName(),
                                        page.about().medicine())));
        head.addClassName("conversation-head");
        add(head, log);
    }

    private ListItem message(MessageLine line) {
        Span who = new Span(who(line));
        who.addClassName("who");
        Div words = new Div(
                who,
                Texts.soft(getTranslation("messaging.when", formats.date(line.sentAt()), formats.time(line.sentAt()))));
        words.addClassName("words");
        Row head = new Row(new PersonBadge(line.by().id(), line.byInitials()), words);
        head.addClassName("who-row");
        Paragraph text = new Paragraph(line.text());
        text.addClassName("text");
        Div foot = new Div(Texts.soft(visibleTo));
        foot.addClassNames("foot-line", "small");
        ListItem item = new ListItem(head, text, foot);
        item.addClassNames(
                "message",
                line.from() == null ? "other" : "plan",
                PersonColor.of(line.by().id()).styleClass());
        return item;
    }

    private String who(MessageLine line) {
        if (line.from() != null) {
            return getTranslation(
                    "messaging.by.plan",
                    line.byName(),
                    getTranslation("messaging.desk." + line.from().name()));
        }
        return line.onBehalf()
                ? getTranslation("messaging.by.for", line.byName(), page.about().memberName())
                : line.byName();
    }
}
