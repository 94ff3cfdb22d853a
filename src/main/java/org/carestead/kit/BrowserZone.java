package org.carestead.kit;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time zone which the browser of a screen has told. */
final class BrowserZone {

    private BrowserZone() {}

    static ZoneId of(UI ui) {
        String name = told(ui);
        if (name == null) {
            return Formats.PLAN_ZONE;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return Formats.PLAN_ZONE;
        }
    }

    private static @Nullable String told(UI ui) {
        var details = ui.getInternals().getExtendedClientDetails();
        return details == null ? null : details.getTimeZoneId();
    }
}
