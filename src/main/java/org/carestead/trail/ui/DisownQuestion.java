package org.carestead.trail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import org.carestead.casework.Cases;
import org.carestead.casework.OpeningOutcome;
import org.carestead.kit.Answer;
import org.carestead.kit.Confirm;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** "This wasn't OK": asks calmly, and says under the line what came of it. */
@Component
class DisownQuestion {

    private final Cases cases;

    DisownQuestion(Cases cases) {
        this.cases = cases;
    }

    void ask(Actor actor, FeedItem item) {
        String who = item.line().words().getFirst();
        new Confirm(
                        translate("casework.ask.title"),
                        translate("casework.ask.sentence", who),
                        translate("casework.ask.yes"),
                        translate("casework.ask.no"),
                        () -> open(actor, item, who))
                .open();
    }

    private void open(Actor actor, FeedItem item, String who) {
        switch (cases.open(actor, item.line().entry())) {
            case OpeningOutcome.Opened opened ->
                item.lookedInto(new Answer(translate(words(opened), who), Tone.GOOD, follow()));
            case OpeningOutcome.AlreadyThere there ->
                item.lookedInto(new Answer(translate("casework.already"), Tone.PLAIN, follow()));
            case OpeningOutcome.Refused refused -> item.say(new Answer(translate("casework.refused"), Tone.WAIT));
        }
    }

    private static String words(OpeningOutcome.Opened opened) {
        if (opened.refused()) {
            return opened.paused() ? "casework.opened.both" : "casework.opened.emergency";
        }
        return opened.paused() ? "casework.opened.paused" : "casework.opened.nothing";
    }

    private static Anchor follow() {
        return new Anchor("/" + Routes.CASES, translate("casework.follow"));
    }
}
