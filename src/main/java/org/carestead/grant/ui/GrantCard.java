package org.carestead.grant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.grant.GrantView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.Formats;
import org.carestead.kit.Moments;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;

/** Somebody who helps: what they may, how it stands, and the ways to change that. */
class GrantCard extends Article {

    /** What the buttons do. */
    record Actions(Runnable change, Runnable renew, Runnable lastDay, Runnable pause, Runnable resume, Runnable end) {}

    private final transient Formats formats = Formats.current();

    GrantCard(Helper helper, Actions actions) {
        addClassName("card");
        GrantView grant = helper.grant();
        boolean paused = grant.state() == GrantState.PAUSED;
        add(PersonHead.of(
                grant.caregiver().id(),
                grant.caregiverInitials(),
                grant.caregiverName(),
                getTranslation("access.my."
                                + (grant.forATime()
                                        ? "for-a-time"
                                        : grant.relationship().name())) + " · "
                        + getTranslation(
                                "access.since-until", formats.date(grant.startsAt()), formats.date(helper.lastDay())),
                new Tag(getTranslation("access.state." + grant.state().name()), paused ? Tone.WAIT : Tone.GOOD)));
        if (paused) {
            add(new Paragraph(paused(helper)));
        }
        if (helper.endsSoon() && !grant.forATime()) {
            add(ending(helper, actions.renew()));
        }
        Instant open = grant.openUntil();
        if (open != null && !paused) {
            add(new Card(new Paragraph(getTranslation("access.helpers.open", helper.givenName(), Moments.of(open))))
                    .toned(Tone.STOP));
        }
        if (paused) {
            add(Texts.small(getTranslation("access.helpers.paused.then")));
        }
        add(MaySentences.of(helper.givenName(), grant.now().permissions(), helper.keptBack()));
        add(Texts.small(used(grant)));
        Button change = named(
                "access.helpers.change",
                helper,
                paused ? Buttons.quiet("", actions.change()) : Buttons.plain("", actions.change()));
        Button rest = paused
                ? named("access.helpers.resume", helper, Buttons.plain("", actions.resume()))
                : named("access.helpers.pause", helper, Buttons.quiet("", actions.pause()));
        Button lastDay = named("access.helpers.last-day", helper, Buttons.link("", actions.lastDay()));
        Button end = named("access.helpers.end", helper, Buttons.stop("", actions.end()));
        // What is for some days only never becomes longer.
        lastDay.setVisible(!grant.forATime());
        Anchor see = see(helper);
        see.setVisible(!grant.now().permissions().isNothing());
        Row ways = paused ? new Row(rest, change, end) : new Row(change, rest, end);
        ways.addClassName("many");
        Row seldom = new Row(see, papers(helper), lastDay);
        seldom.addClassName("links");
        add(ways, seldom);
    }

    // What asks for something stands before what does not.
    private Card ending(Helper helper, Runnable renew) {
        Button main = named("access.helpers.renew", helper, Buttons.main("", renew));
        return new Card(
                        new Paragraph(getTranslation(
                                "access.helpers.ends-soon", helper.givenName(), formats.date(helper.lastDay()))),
                        new Row(main))
                .toned(Tone.WAIT);
    }

    private static Anchor see(Helper helper) {
        GrantView grant = helper.grant();
        Anchor see = new Anchor(
                "/" + GrantNavigation.seenBy(grant.id().id(), grant.now().permissions()),
                translate("access.see-as", helper.givenName()));
        see.addClassName("back");
        return see;
    }

    private static Anchor papers(Helper helper) {
        Anchor papers = new Anchor("/" + Routes.papers(helper.grant().id().id()), translate("access.helpers.papers"));
        papers.addClassName("back");
        papers.setAriaLabel(translate("access.helpers.papers.of", helper.grant().caregiverName()));
        return papers;
    }

    private Button named(String key, Helper helper, Button button) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".of", helper.grant().caregiverName()));
        return button;
    }

    private String paused(Helper helper) {
        Instant rests = helper.grant().restsSince();
        if (rests != null) {
            return getTranslation("access.helpers.rests", helper.givenName(), formats.date(rests));
        }
        Instant until = helper.grant().pausedUntil();
        return until == null
                ? getTranslation("access.helpers.paused", helper.givenName())
                : getTranslation(
                        "access.helpers.paused.until", helper.givenName(), formats.date(until), formats.time(until));
    }

    private String used(GrantView grant) {
        Instant last = grant.lastUsedAt();
        return last == null
                ? getTranslation("access.helpers.never-used")
                : getTranslation("access.helpers.last-used", formats.date(last), formats.time(last));
    }
}
