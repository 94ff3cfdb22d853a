package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the signed-out, wide and narrow, in both languages, light and dark. */
class DoorBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, en, DARK", "1280, es, DARK", "320, es, LIGHT"})
    void everyPageOfTheDoorIsInOrder(int width, Locale language, ColorScheme scheme) {
        try (Visitor stranger = visitor(width, language, scheme)) {
            for (String path : new String[] {
                "/sign-in", "/sign-in?ended", "/sign-in?signed-out", "/create-account", "/invitation", "/state"
            }) {
                stranger.goTo(path);
                stranger.check("door" + path.replace('/', '-').replace('?', '-'));
            }
        }
    }
}
