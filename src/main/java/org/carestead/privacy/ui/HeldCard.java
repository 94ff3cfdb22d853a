package org.carestead.privacy.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.privacy.HeldThen;

/** An access as it was: who, what, by what right, and whether anything could be done by it. */
class HeldCard extends Article {

    HeldCard(HeldThen held, Formats formats) {
        addClassNames("card", "person", PersonColor.of(held.caregiver()).styleClass());
        String name = held.name().isEmpty() ? getTranslation("privacy.unknown") : held.name();
        Div words = new Div(new H3(name), Texts.small(right(held, formats)));
        words.addClassName("grow");
        add(new Row(new PersonBadge(held.caregiver(), held.initials()), words, state(held)));
        if (!held.good()) {
            add(new Paragraph(getTranslation("privacy.access.nothing")));
            return;
        }
        UnorderedList areas = new UnorderedList();
        areas.addClassName("plain");
        Arrays.stream(Area.values())
                .filter(area -> held.levels().get(area) != Level.NONE)
                .forEach(area -> areas.add(new ListItem(getTranslation(
                        "privacy.access.area",
                        getTranslation("access.area." + area.name()),
                        getTranslation("privacy.level."
                                + held.levels().getOrDefault(area, Level.NONE).name())))));
        add(areas, new Paragraph(classes(held)));
        if (held.extraUntil() != null) {
            add(new Paragraph(getTranslation("privacy.access.emergency", formats.date(held.extraUntil()))));
        }
        if (held.singlesShown() + held.singlesHidden() > 0) {
            add(Texts.small(getTranslation("privacy.access.singles", held.singlesShown(), held.singlesHidden())));
        }
    }

    private Tag state(HeldThen held) {
        if (held.good()) {
            return new Tag(getTranslation("privacy.access.good"), Tone.GOOD);
        }
        return new Tag(
                getTranslation(
                        held.state() == GrantState.ACTIVE
                                ? "privacy.access.over"
                                : "access.state." + held.state().name()),
                Tone.WAIT);
    }

    private String right(HeldThen held, Formats formats) {
        return formats.beginning(getTranslation(
                "privacy.access.right",
                getTranslation("privacy.basis." + held.basis().name()),
                formats.date(held.startsAt()),
                formats.date(held.endsAt())));
    }

    private String classes(HeldThen held) {
        if (held.open().isEmpty()) {
            return getTranslation("privacy.access.classes.none");
        }
        return getTranslation(
                "privacy.access.classes",
                held.open().stream()
                        .sorted()
                        .map(each -> getTranslation("access.class." + each.name()))
                        .collect(Collectors.joining(", ")));
    }
}
