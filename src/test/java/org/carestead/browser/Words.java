package org.carestead.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the screens in one language, so that a walk can be walked in each. */
record Words(Locale language, ResourceBundle texts) {

    static Words in(Locale language) {
        return new Words(
                language,
                ResourceBundle.getBundle(
                        "vaadin-i18n/translations",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** As the screens show it; a key that is not there fails. */
    String of(String key, Object... details) {
        String text = texts.getString(key);
        return details.length == 0 ? text : new MessageFormat(text, language).format(details);
    }
}
