package org.carestead.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.grant.HelpedMember;
import org.carestead.grant.OfferedAreas;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Tone;

/** Somebody whom one helps: how far, until when, and the ways in. */
class HelpedCard extends Article {

    private final transient HelpedMember helped;

    HelpedCard(HelpedMember helped, LocalDate lastDay, Runnable leave) {
        this.helped = helped;
        addClassNames("card", "person", PersonColor.of(helped.member().id()).styleClass());
        boolean active = helped.state() == GrantState.ACTIVE;
        String about = getTranslation("access.i-am." + helped.relationship().name()) + " · "
                + getTranslation("access.until", Formats.current().date(lastDay));
        add(PersonHead.of(
                helped.member().id(),
                helped.memberInitials(),
                helped.memberName(),
                about,
                active
                        ? new Tag(getTranslation("access.state.ACTIVE"), Tone.GOOD)
                        : new Tag(getTranslation("access.people.not-now.tag"), Tone.WAIT)));
        if (active) {
            add(MaySentences.of(helped.permissions()));
        } else {
            add(new Paragraph(getTranslation("access.people.not-now", helped.memberName())));
        }
        Row ways = new Row();
        if (active) {
            for (Area area : OfferedAreas.ALL) {
                way(ways, area);
            }
        }
        Button out = Buttons.quiet(getTranslation("access.people.leave"), leave);
        out.setAriaLabel(getTranslation("access.people.leave.of", helped.memberName()));
        ways.add(out);
        add(ways);
    }

    // The first way in is the main one.
    private void way(Row ways, Area area) {
        if (helped.permissions().level(area).covers(Level.VIEW)) {
            Anchor link = new Anchor(
                    "/" + Routes.helping(helped.member().id(), GrantNavigation.screen(area)),
                    getTranslation("access.area." + area.name()));
            link.addClassNames("btn", ways.getComponentCount() == 0 ? "main" : "quiet");
            link.setAriaLabel(getTranslation(
                    "access.area.of", getTranslation("access.area." + area.name()), helped.memberName()));
            ways.add(link);
        }
    }
}
