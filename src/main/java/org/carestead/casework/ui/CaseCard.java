package org.carestead.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.carestead.access.GrantState;
import org.carestead.casework.CaseState;
import org.carestead.casework.CaseView;
import org.carestead.grant.GrantView;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;

/** One thing that is being looked into: what it is about, since when, what has been done, and what can be done next. */
class CaseCard extends Article {

    /** What the buttons do. */
    record Actions(Runnable close, Runnable resume, Runnable end) {}

    private final transient Formats formats = Formats.current();

    /** With the sentence that the feed has for it. */
    CaseCard(CaseView about, String sentence, Actions actions) {
        addClassName("card");
        boolean open = about.state() == CaseState.OPEN;
        Div words = new Div(new H2(sentence), Texts.soft(when(about.happenedAt())));
        words.addClassName("grow");
        Row who = new Row(new PersonBadge(about.about().id().id(), about.about().initials()), words);
        who.addClassNames("grow", "who-row");
        add(Row.between(
                who, new Tag(getTranslation("casework.state." + about.state().name()), open ? Tone.WAIT : Tone.PLAIN)));
        add(done(about));
        Row next = new Row();
        if (open) {
            next.add(named("casework.close", sentence, Buttons.plain("", actions.close())));
        }
        GrantView grant = about.grant();
        if (grant != null && grant.state() == GrantState.PAUSED) {
            next.add(named("casework.resume", grant.caregiverName(), Buttons.quiet("", actions.resume())));
        }
        if (grant != null && grant.state() != GrantState.ENDED && open) {
            next.add(named("casework.end", grant.caregiverName(), Buttons.stop("", actions.end())));
        }
        if (next.getComponentCount() > 0) {
            add(next);
        }
    }

    private UnorderedList done(CaseView about) {
        String given = about.about().givenName();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        list.add(new ListItem(getTranslation("casework.done.opened", when(about.openedAt()))));
        list.add(
                new ListItem(getTranslation(about.paused() ? "casework.done.paused" : "casework.done.nothing", given)));
        Instant closed = about.closedAt();
        if (closed != null) {
            list.add(new ListItem(getTranslation("casework.done.closed", when(closed))));
        }
        GrantView grant = about.grant();
        if (grant != null) {
            list.add(new ListItem(getTranslation("casework.now." + grant.state().name(), given)));
        }
        return list;
    }

    private String when(Instant at) {
        return getTranslation("casework.when", formats.date(at), formats.time(at));
    }

    private Button named(String key, String of, Button button) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".of", of));
        return button;
    }
}
