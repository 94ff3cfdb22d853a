package org.carestead.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.carestead.courier.Delivery;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.notice.NoticeView;
import org.carestead.notice.NoticeView.CopyView;
import org.carestead.person.PhoneNumber;

/** One notice: what it says, where to go, and how far its copies have come. */
class NoticeCard extends Article {

    private final transient Formats formats = Formats.current();

    NoticeCard(NoticeView notice) {
        addClassNames("card", "notice");
        Row above =
                new Row(Texts.soft(getTranslation("notice.at", formats.date(notice.at()), formats.time(notice.at()))));
        if (notice.unread()) {
            above.add(new Tag(getTranslation("notice.new"), Tone.WAIT));
        }
        if (notice.security()) {
            above.add(new Tag(getTranslation("notice.security"), Tone.PLAIN));
        }
        above.addClassName("small");
        add(above, new H2(notice.subject()));
        notice.body().lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
        Anchor link = new Anchor(notice.path(), notice.link());
        link.addClassNames("btn", "goes");
        add(link, copies(notice));
    }

    private UnorderedList copies(NoticeView notice) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("copies", "small", "soft");
        notice.copies().forEach(copy -> list.add(Texts.in(new ListItem(), sentence(copy))));
        if (notice.copies().isEmpty()) {
            list.add(new ListItem(getTranslation("notice.copy.none")));
        }
        return list;
    }

    private String sentence(CopyView copy) {
        return getTranslation("notice.copy.by." + copy.channel().name(), address(copy), state(copy));
    }

    private static String address(CopyView copy) {
        return switch (copy.channel()) {
            case TEXT, VOICE -> new PhoneNumber(copy.address()).shown();
            case EMAIL, LETTER -> copy.address();
        };
    }

    private String state(CopyView copy) {
        Delivery delivery = copy.delivery();
        if (delivery == null) {
            return getTranslation(copy.again() ? "notice.copy.again" : "notice.copy.waits", formats.time(copy.dueAt()));
        }
        // What came back had been accepted too.
        Instant accepted = delivery.state() == Delivery.State.ACCEPTED ? delivery.acceptedAt() : null;
        return accepted == null
                ? getTranslation("notice.copy.state." + delivery.state().name())
                : getTranslation(
                        "notice.copy.accepted." + copy.channel().name(),
                        formats.date(accepted),
                        formats.time(accepted));
    }
}
