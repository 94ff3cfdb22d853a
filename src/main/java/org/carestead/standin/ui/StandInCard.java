package org.carestead.standin.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.standin.StandInLists.Asked;
import org.carestead.standin.StandInLists.Standing;

/** One who stands in, or was asked to: for whom, on which days, and the way to stop it. */
final class StandInCard extends Article {

    private final Row buttons;

    private StandInCard(String title, String sentence, LocalDate from, LocalDate until, Button stop) {
        addClassName("card");
        buttons = new Row(stop);
        Formats formats = Formats.current();
        add(new H3(title), new Paragraph(getTranslation(sentence, formats.date(from), formats.date(until))), buttons);
    }

    /** With a way to send the link again, for whoever lost it or the passcode. */
    StandInCard sentAgain(String name, Runnable action) {
        Button button = Buttons.plain(getTranslation("standin.again"), action);
        button.setAriaLabel(getTranslation("standin.again.of", name));
        buttons.addComponentAsFirst(button);
        return this;
    }

    static StandInCard of(Asked asked, String stop, Runnable action) {
        return new StandInCard(
                translate("standin.asked", asked.instead(), asked.name()),
                "standin.asked.days",
                asked.from(),
                asked.until(),
                button(stop, asked.name(), action));
    }

    static StandInCard of(Standing standing, String stop, Runnable action) {
        return new StandInCard(
                translate("standin.standing", standing.name(), standing.instead()),
                "standin.standing.days",
                standing.from(),
                standing.until(),
                button(stop, standing.name(), action));
    }

    private static Button button(String key, String name, Runnable action) {
        Button button = Buttons.stop(translate(key), action);
        button.setAriaLabel(translate(key + ".of", name));
        return button;
    }
}
