package org.carestead.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.board.BoardLine;
import org.carestead.board.BoardPerson;
import org.carestead.grant.HelpedMember;
import org.carestead.grant.OfferedAreas;
import org.carestead.grant.ui.GrantNavigation;
import org.carestead.grant.ui.MaySentences;
import org.carestead.grant.ui.PersonHead;
import org.carestead.grant.ui.RestWords;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;

/** Somebody whom one helps: what is due for them, the ways in, and how far one may go. */
class BoardCard extends Article {

    /** What the buttons do. */
    record Actions(Consumer<MedicineId> order, Runnable leave) {}

    private final transient BoardPerson person;
    private final Div answer = new Div();

    /** @param most how many lines are shown at most; the others are behind the way in */
    BoardCard(BoardPerson person, int most, InstantSource clock, Actions actions) {
        this.person = person;
        HelpedMember helped = person.helped();
        addClassNames("card", "person", PersonColor.of(helped.member().id()).styleClass());
        add(PersonHead.of(helped.member().id(), helped.memberInitials(), helped.memberName(), about(), tag()));
        if (person.isActive()) {
            if (person.isForEmergencies()) {
                add(MaySentences.of(person.helped().permissions()));
            } else {
                lines(most, BoardWords.of(person, clock), actions.order());
            }
            add(answer, ways());
            Button leaving = leaving(Buttons.link("", actions.leave()));
            add(person.isForEmergencies() ? leaving : more(leaving));
        } else {
            add(
                    new Paragraph(RestWords.of(helped.memberName(), helped.restsSince())
                            .orElseGet(() -> getTranslation("access.people.not-now", helped.memberName()))),
                    answer,
                    new Row(leaving(Buttons.quiet("", actions.leave()))));
        }
    }

    /** Says what came of something, until something else is said. */
    void say(Answer said) {
        answer.removeAll();
        answer.add(said);
        said.takeFocus();
    }

    private String about() {
        Formats formats = Formats.current();
        HelpedMember helped = person.helped();
        if (helped.forATime()) {
            return getTranslation(
                    "access.i-am.for-a-time", formats.date(helped.startsAt()), formats.date(person.lastDay()));
        }
        return getTranslation("access.i-am." + helped.relationship().name()) + " · "
                + getTranslation("access.until", formats.date(person.lastDay()));
    }

    private Tag tag() {
        if (person.isActive() && person.isForEmergencies()) {
            return new Tag(getTranslation("board.emergency.tag"), Tone.PLAIN);
        }
        int due = person.due();
        if (!person.isActive()) {
            return new Tag(getTranslation("access.people.not-now.tag"), Tone.WAIT);
        }
        return due == 0
                ? new Tag(getTranslation("board.due.none"), Tone.GOOD)
                : new Tag(
                        due == 1 ? getTranslation("board.due.one", due) : getTranslation("board.due.many", due),
                        Tone.WAIT);
    }

    private void lines(int most, BoardWords words, Consumer<MedicineId> order) {
        List<BoardLine> all = person.lines();
        List<BoardLine> shown = all.subList(0, Math.min(most, all.size()));
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain", "board");
        for (BoardLine line : shown) {
            list.add(new BoardItem(person, line, words, line.equals(all.getFirst()), order));
        }
        if (all.isEmpty()) {
            add(Texts.small(getTranslation("board.nothing", person.givenName())));
        } else {
            add(list);
        }
        int rest = all.size() - shown.size();
        if (rest > 0) {
            add(Texts.small(
                    rest == 1 ? getTranslation("board.rest.one", rest) : getTranslation("board.rest.many", rest)));
        }
    }

    private Component ways() {
        Row ways = new Row();
        ways.addClassName("ways");
        OfferedAreas.ALL.stream()
                .filter(area -> person.helped().permissions().level(area).covers(Level.VIEW))
                .forEach(area -> ways.add(way(area)));
        return ways;
    }

    private Anchor way(Area area) {
        HelpedMember helped = person.helped();
        Anchor link = new Anchor(
                "/" + Routes.helping(helped.member().id(), GrantNavigation.screen(area)),
                getTranslation("access.area." + area.name()));
        link.addClassNames("btn", "quiet");
        link.setAriaLabel(
                getTranslation("access.area.of", getTranslation("access.area." + area.name()), helped.memberName()));
        return link;
    }

    // Not among the ways in, where the thumb goes.
    private Button leaving(Button out) {
        out.setText(getTranslation("access.people.leave"));
        out.setAriaLabel(
                getTranslation("access.people.leave.of", person.helped().memberName()));
        return out;
    }

    private Component more(Button leaving) {
        NativeDetails more = new NativeDetails(
                getTranslation("board.more"),
                new Div(MaySentences.of(person.helped().permissions()), leaving));
        more.addClassName("board-more");
        return more;
    }
}
