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
            return state("not-available", "");
        }
        return switch (reason) {
            case NOT_AVAILABLE -> state("not-available", "");
            case ACCESS_ENDED -> state("ended", subject.givenName());
            case ACCESS_PAUSED -> state("paused", subject.givenName());
            case NOT_PERMITTED -> state("not-shared", subject.givenName());
        };
    }

    /** Changes cannot be heard of, so what is shown could be out of date. */
    static EmptyState silent(Runnable again) {
        return alert(EmptyState.screen(
                translate("pharmacy.closed.silent.title"),
                translate("pharmacy.closed.silent.sentence"),
                Buttons.main(translate("pharmacy.closed.again"), again)));
    }

    private static EmptyState state(String key, String who) {
        return alert(EmptyState.screen(
                translate("pharmacy.closed." + key + ".title", who),
                translate("pharmacy.closed." + key + ".sentence", who),
                link()));
    }

    private static Component link() {
        Anchor people = new Anchor("/" + Routes.PEOPLE_I_HELP, translate("pharmacy.people-i-help"));
        people.addClassNames("btn", "main");
        return people;
    }

    private static EmptyState alert(EmptyState state) {
        state.getElement().setAttribute("role", "alert");
        return state;
    }
}
