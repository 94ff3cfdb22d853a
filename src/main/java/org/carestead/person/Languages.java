package org.carestead.person;

import java.util.List;
import java.util.Locale;

/** The languages that the portal speaks. */
public final class Languages {

    public static final Locale SPANISH = Locale.of("es");

    /** The first is spoken to those who speak none of them. */
    public static final List<Locale> ALL = List.of(Locale.ENGLISH, SPANISH);

    private Languages() {}

    /** The language of ours that is nearest to what somebody speaks or asks for. */
    public static Locale nearest(Locale wanted) {
        return ALL.stream()
                .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
