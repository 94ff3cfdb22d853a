package org.carestead.checkup.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.checkup.AreaUse;
import org.carestead.checkup.HelperUse;
import org.carestead.grant.ui.PersonHead;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Tag;
import org.carestead.kit.Tone;

/** What one helper has used, area by area, and what would become of the rest. */
class UseCard extends Article {

    private final transient Formats formats = Formats.current();

    UseCard(HelperUse helper) {
        addClassNames("card", "person", PersonColor.of(helper.caregiver().id()).styleClass());
        String advice = "checkup.advice." + helper.advice().name();
        add(PersonHead.of(
                helper.caregiver().id(),
                helper.initials(),
                helper.name(),
                getTranslation("checkup.since", formats.date(helper.since())),
                new Tag(getTranslation(advice + ".tag"), tone(helper))));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        helper.used().stream()
                .sorted((one, two) -> one.area().compareTo(two.area()))
                .forEach(use -> list.add(used(use)));
        helper.unused()
                .forEach(area -> list.add(
                        new ListItem(getTranslation("checkup.unused", getTranslation("access.area." + area.name())))));
        add(list);
        add(new Paragraph(getTranslation(advice, helper.givenName())));
        if (helper.advice() == HelperUse.Advice.NARROW) {
            add(
                    new Paragraph(getTranslation("checkup.goes")),
                    may(helper, helper.losing(), helper.permissions()),
                    new Paragraph(getTranslation("checkup.stays")),
                    may(helper, List.of(Area.values()), helper.narrowed()));
        }
    }

    private UnorderedList may(HelperUse helper, List<Area> areas, Permissions permissions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        areas.stream()
                .filter(area -> permissions.level(area) != Level.NONE)
                .map(area -> "access.may.member." + area.name() + "."
                        + permissions.level(area).name())
                .forEach(key -> list.add(new ListItem(getTranslation(key, helper.givenName()))));
        return list;
    }

    private ListItem used(AreaUse use) {
        return new ListItem(getTranslation(
                use.days() == 1 ? "checkup.used.one" : "checkup.used.many",
                getTranslation("access.area." + use.area().name()),
                use.days(),
                formats.date(use.last())));
    }

    private static Tone tone(HelperUse helper) {
        return switch (helper.advice()) {
            case KEEP -> Tone.GOOD;
            case NARROW, PAUSE -> Tone.WAIT;
            case EMERGENCY, PAUSED, NEW -> Tone.PLAIN;
        };
    }
}
