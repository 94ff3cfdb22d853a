package org.carestead.emergency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.carestead.emergency.EmergencyState;
import org.carestead.emergency.TrustedView;
import org.carestead.grant.ui.MaySentences;
import org.carestead.grant.ui.PersonHead;
import org.carestead.kit.Buttons;
import org.carestead.kit.Moments;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.jspecify.annotations.Nullable;

/** Somebody trusted in an emergency: with what, after which wait, how it stands. */
class TrustedCard extends Article {

    /** What the buttons do. */
    record Actions(Runnable change, Runnable close, Runnable remove) {}

    /** @param quietUntil until when somebody whose access has ended takes it for a pause; null for all others */
    TrustedCard(TrustedView trusted, @Nullable Instant quietUntil, Actions actions) {
        addClassName("card");
        add(PersonHead.of(
                trusted.trusted().id(), trusted.initials(), trusted.name(), about(trusted), tag(trusted, quietUntil)));
        if (quietUntil != null) {
            add(
                    new Paragraph(getTranslation("emergency.quietly", trusted.givenName(), Moments.of(quietUntil))),
                    new Row(named("emergency.remove", trusted, Buttons.quiet("", actions.remove()))));
            return;
        }
        Instant until = trusted.openUntil();
        if (until != null) {
            add(new Paragraph(getTranslation("emergency.open", trusted.givenName(), Moments.of(until))));
        }
        add(
                Texts.small(getTranslation(until == null ? "emergency.would" : "emergency.may")),
                MaySentences.of(trusted.givenName(), trusted.plan().terms().permissions(), 0));
        Row ways = new Row();
        if (until == null) {
            ways.add(named("emergency.change", trusted, Buttons.plain("", actions.change())));
        } else {
            ways.add(named("emergency.close", trusted, Buttons.stop("", actions.close())));
        }
        ways.add(named("emergency.remove", trusted, Buttons.quiet("", actions.remove())));
        add(ways);
    }

    private String about(TrustedView trusted) {
        int days = trusted.plan().waitDays();
        return trusted.state() == EmergencyState.OPEN
                ? getTranslation("emergency.wait.over")
                : getTranslation(days == 1 ? "emergency.wait.one" : "emergency.wait.many", days);
    }

    private Button named(String key, TrustedView trusted, Button button) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".of", trusted.name()));
        return button;
    }

    private Tag tag(TrustedView trusted, @Nullable Instant quietUntil) {
        return quietUntil == null
                ? new Tag(getTranslation("emergency.state." + trusted.state().name()), tone(trusted.state()))
                : new Tag(getTranslation("emergency.quietly.tag"), Tone.PLAIN);
    }

    private static Tone tone(EmergencyState state) {
        return switch (state) {
            case NAMED, REFUSED, REMOVED -> Tone.PLAIN;
            case ASKED -> Tone.WAIT;
            case OPEN -> Tone.STOP;
        };
    }
}
