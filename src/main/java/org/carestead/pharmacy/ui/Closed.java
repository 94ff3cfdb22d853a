package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.carestead.access.Refusal;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Routes;
import org.jspecify.annotations.Nullable;

/** What stands where a screen may not, or cannot, be shown, with what to do next. */
final class Closed {

    private Closed() {}

    /** @param subject null where the address names nobody */
    static EmptyState refused(Refusal reason, @Nullable Subject subject) {
        if (subject == null) {
            return state("not-available", "", people());
        }
        // Whoever only looks as another does has their own way back.
        Component[] ways = subject.preview() == null ? new Component[] {people()} : new Component[0];
        return switch (reason) {
            case NOT_AVAILABLE -> subject.preview() == null ? state("not-available", "", ways) : notSeen();
            case ACCESS_ENDED -> state("ended", subject.givenName(), ways);
            // Whether it is paused or has ended quietly nobody is told; the one that comes here is the first.
            case ACCESS_PAUSED, ACCESS_ENDED_QUIETLY -> state("not-now", subject.givenName(), ways);
            case NOT_PERMITTED, NOT_THERE -> state("not-shared", subject.givenName(), ways);
        };
    }

    /** One's own screens as somebody else gets them: there is nobody of this name. */
    static EmptyState notSeen() {
        return state("not-seen", "", link(Routes.PEOPLE_WHO_HELP_ME, translate("pharmacy.people-who-help-me")));
    }

    /** Changes cannot be heard of, so what is shown could be out of date. */
    static EmptyState silent(Runnable again) {
        return alert(EmptyState.screen(
                translate("pharmacy.closed.silent.title"),
                translate("pharmacy.closed.silent.sentence"),
                Buttons.main(translate("pharmacy.closed.again"), again)));
    }

    private static EmptyState state(String key, String who, Component... ways) {
        return alert(EmptyState.screen(
                translate("pharmacy.closed." + key + ".title", who),
                translate("pharmacy.closed." + key + ".sentence", who),
                ways));
    }

    private static Component people() {
        return link(Routes.PEOPLE_I_HELP, translate("pharmacy.people-i-help"));
    }

    private static Component link(String path, String text) {
        Anchor link = new Anchor("/" + path, text);
        link.addClassNames("btn", "main");
        return link;
    }

    private static EmptyState alert(EmptyState state) {
        state.getElement().setAttribute("role", "alert");
        return state;
    }
}
