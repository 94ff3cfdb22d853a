package org.carestead.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.approval.ApprovalId;
import org.carestead.approval.ApprovalState;
import org.carestead.approval.AskedView;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailId;
import org.carestead.delivery.DetailView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.ui.Subject;

/** One part: what is said, since when and by whom, what is asked about it, and what can be done. */
class DetailCard extends Article {

    /** What the buttons do. */
    interface Actions {

        void change();

        void remove();

        void putBack(DetailId seen);

        void withdraw(ApprovalId asked);
    }

    private final DeliveryPart part;
    private final transient Subject subject;
    private final transient Map<PersonId, String> names;
    private final transient DetailView<?> detail;

    /** @param fixed whether the one who looks may change nothing for now */
    DetailCard(
            DeliveryPart part,
            Subject subject,
            Map<PersonId, String> names,
            DetailView<?> detail,
            Component content,
            String proposed,
            boolean fixed,
            Actions actions) {
        this.part = part;
        this.subject = subject;
        this.names = names;
        this.detail = detail;
        addClassName("card");
        Div title = new Div(new H2(getTranslation(key("title"))));
        title.addClassName("grow");
        Row head = Row.between(title);
        add(head, content);
        lastChange();
        asked(head, proposed, actions);
        if (!fixed) {
            buttons(actions);
        }
    }

    private String key(String name) {
        return "delivery." + part.name() + "." + name;
    }

    private void lastChange() {
        Instant at = detail.at();
        if (at != null) {
            Formats formats = Formats.current();
            PersonId by = detail.by();
            String ending = by == null ? "by-nobody" : names.containsKey(by) ? "by" : "by-you";
            add(Texts.small(getTranslation(
                    "delivery.changed." + ending,
                    formats.date(at),
                    formats.time(at),
                    by == null ? "" : names.getOrDefault(by, ""))));
        }
    }

    private void asked(Row head, String proposed, Actions actions) {
        AskedView asked = detail.asked();
        if (asked == null) {
            return;
        }
        boolean theirs = !names.containsKey(asked.by());
        if (asked.state() == ApprovalState.WAITING) {
            head.add(new Tag(getTranslation(subject.words("pharmacy.asked.tag"), subject.givenName()), Tone.WAIT));
            add(new Paragraph(waiting(asked, theirs, proposed)));
            answering(asked, theirs, actions);
        } else {
            add(new Paragraph(closed(asked)));
        }
    }

    private String closed(AskedView asked) {
        String member = subject.givenName();
        if (asked.state() == ApprovalState.LAPSED) {
            return getTranslation("delivery.asked.lapsed", member, DeliveryDesk.when(asked.until()));
        }
        String word = Optional.ofNullable(asked.word()).orElse("");
        return getTranslation(word.isEmpty() ? "delivery.asked.denied" : "delivery.asked.denied.word", member, word);
    }

    private String waiting(AskedView asked, boolean theirs, String proposed) {
        String who = names.getOrDefault(asked.by(), "");
        String until = DeliveryDesk.when(asked.until());
        String ending = subject.own() ? "own" : theirs ? "yours" : "others";
        return getTranslation("delivery.asked." + ending, who, subject.givenName(), proposed, until);
    }

    private void answering(AskedView asked, boolean theirs, Actions actions) {
        if (subject.own()) {
            Anchor answer = new Anchor("/" + Routes.PEOPLE_WHO_HELP_ME, getTranslation("pharmacy.asked.answer"));
            answer.addClassNames("btn", "main");
            answer.setAriaLabel(getTranslation("pharmacy.asked.answer.of", getTranslation(key("title"))));
            add(new Row(answer));
        } else if (theirs) {
            Button back = Buttons.quiet(getTranslation("pharmacy.asked.withdraw"), () -> actions.withdraw(asked.id()));
            back.setAriaLabel(getTranslation("pharmacy.asked.withdraw.of", getTranslation(key("title"))));
            add(new Row(back));
        }
    }

    private void buttons(Actions actions) {
        boolean acts = subject.acts(Area.DELIVERY);
        boolean waits = detail.asked() != null && detail.asked().state() == ApprovalState.WAITING;
        Row row = new Row();
        if (acts) {
            boolean first = detail.value() == null;
            row.add(labelled(
                    first ? key("add") : "delivery.change",
                    key(first ? "add" : "change"),
                    Buttons.plain("", actions::change)));
        } else if (subject.asks(Area.DELIVERY) && !waits) {
            row.add(labelled("delivery.ask", key("ask"), Buttons.plain("", actions::change)));
        }
        DetailId seen = detail.id();
        if (acts && detail.value() != null) {
            row.add(labelled(key("remove"), key("remove"), Buttons.quiet("", actions::remove)));
        }
        if (detail.canBePutBack() && seen != null) {
            row.add(labelled("delivery.put-back", key("put-back"), Buttons.quiet("", () -> actions.putBack(seen))));
        }
        if (row.getComponentCount() > 0) {
            add(row);
        }
    }

    private Button labelled(String text, String label, Button button) {
        button.setText(getTranslation(text, subject.givenName()));
        button.setAriaLabel(getTranslation(label, subject.givenName()));
        return button;
    }
}
