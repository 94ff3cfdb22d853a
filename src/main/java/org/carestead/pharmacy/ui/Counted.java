package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Texts with a number in them, in the form which the number asks for. */
final class Counted {

    private Counted() {}

    /** The text under {@code key.none}, {@code key.one} or {@code key.many}; the number is {0}. */
    static String text(String key, int number) {
        return translate(
                key
                        + switch (number) {
                            case 0 -> ".none";
                            case 1 -> ".one";
                            default -> ".many";
                        },
                number);
    }
}
