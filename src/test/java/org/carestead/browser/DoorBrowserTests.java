package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.PortalTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the signed-out, wide and narrow, in both languages, light and dark. */
@PortalTest
class DoorBrowserTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, en, DARK", "1280, es, DARK", "320, es, LIGHT"})
    void everyPageOfTheDoorIsInOrder(int width, Locale language, ColorScheme scheme) {
        for (String path : new String[] {"/sign-in", "/create-account", "/invitation", "/state"}) {
            try (Visitor stranger = Visitor.at(port, width, language, scheme)) {
                stranger.goTo(path);
                stranger.check("door" + path.replace('/', '-') + "-" + width + "-" + language + "-" + scheme);
            }
        }
    }
}
