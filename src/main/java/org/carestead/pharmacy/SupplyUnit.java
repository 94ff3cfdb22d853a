package org.carestead.pharmacy;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In what a medicine is counted; the name is the end of the key of its words. */
enum SupplyUnit {
    TABLET,
    CAPSULE,
    FILM,
    PATCH,
    PEN,
    SYRINGE,
    AUTO_INJECTOR,
    INHALER,
    SPRAY,
    PACK,
    ML;

    /** Null where the feed says none of these. */
    static @Nullable SupplyUnit of(@Nullable String told) {
        String name = told == null ? "" : told.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(unit -> name.equals(unit.name()))
                .findFirst()
                .orElse(null);
    }
}
