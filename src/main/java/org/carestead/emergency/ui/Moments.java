package org.carestead.emergency.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import org.carestead.kit.Formats;

/** A moment as the reader says it: on which day, at what time, where they are. */
final class Moments {

    private Moments() {}

    static String of(Instant at) {
        Formats formats = Formats.current();
        return translate("emergency.when", formats.day(at.atZone(formats.zone()).toLocalDate()), formats.time(at));
    }
}
