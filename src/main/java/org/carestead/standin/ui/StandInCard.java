package org.carestead.standin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.carestead.invitation.InvitationState;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.standin.StandInLists.Asked;
import org.carestead.standin.StandInLists.Standing;
import org.jspecify.annotations.Nullable;

/** One who stands in, or was asked to: for whom, on which days, and the way to stop it. */
final class StandInCard extends Article {

    private final Row buttons;

    private StandInCard(HtmlContainer title, LocalDate from, LocalDate until, @Nullable String more, Button stop) {
        addClassName("card");
        buttons = new Row(stop);
        Formats formats = Formats.current();
        add(title, new Paragraph(getTranslation("standin.days", formats.date(from), formats.date(until))));
        if (more != null) {
            add(new Paragraph(more));
        }
        add(buttons);
    }

    /** With a way to send the link again, for whoever lost it or the passcode. */
    StandInCard sentAgain(String name, Runnable action) {
        Button button = Buttons.plain(getTranslation("standin.again"), action);
        button.setAriaLabel(getTranslation("standin.again.of", name));
        buttons.addComponentAsFirst(button);
        return this;
    }

    /** As the caregiver who asked sees it. */
    static StandInCard byMe(Asked asked, String member, Runnable action) {
        return of(
                        asked,
                        translate("standin.asked.by-me", asked.name(), member),
                        "standin.asked.mine." + asked.state().name(),
                        "standin.take-back",
                        action)
                .toned(asked);
    }

    /** As the member sees it. */
    static StandInCard atMine(Asked asked, Runnable action) {
        return of(
                asked,
                translate("standin.asked", asked.instead(), asked.name()),
                "standin.asked.at." + asked.state().name(),
                "standin.stop",
                action);
    }

    private static StandInCard of(Asked asked, String title, String sentence, String stop, Runnable action) {
        return new StandInCard(
                new H2(title),
                asked.from(),
                asked.until(),
                translate(
                        sentence,
                        asked.givenName(),
                        asked.instead(),
                        Formats.current().date(asked.expiresAt())),
                button(stop, asked.name(), action));
    }

    // What waits for the caregiver is seen first.
    private StandInCard toned(Asked asked) {
        if (asked.state() != InvitationState.PENDING) {
            addClassName(Tone.WAIT.styleClass());
        }
        return this;
    }

    /** As the member sees who stands in. */
    static StandInCard of(Standing standing, Runnable action) {
        return of(standing, translate("standin.standing", standing.name(), standing.instead()), action);
    }

    /** As the caregiver sees it. */
    static StandInCard mine(Standing standing, String member, Runnable action) {
        return of(standing, translate("standin.standing.mine", standing.name(), member), action);
    }

    private static StandInCard of(Standing standing, String title, Runnable action) {
        return new StandInCard(
                new H3(title), standing.from(), standing.until(), null, button("standin.end", standing.name(), action));
    }

    private static Button button(String key, String name, Runnable action) {
        Button button = Buttons.stop(translate(key), action);
        button.setAriaLabel(translate(key + ".of", name));
        return button;
    }
}
