package org.carestead.kit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** A moment as the reader says it: on which day, at what time, where they are. */
public final class Moments {

    private Moments() {}

    /** "Wednesday, December 30, at 9:00 PM". */
    public static String of(Instant at) {
        Formats formats = Formats.current();
        ZonedDateTime there = at.atZone(formats.zone());
        // Midnight is read as noon, or as the end of the day that it begins.
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? translate(
                        "frame.when.midnight", formats.day(there.toLocalDate().minusDays(1)))
                : translate("frame.when", formats.day(there.toLocalDate()), formats.time(at));
    }
}
