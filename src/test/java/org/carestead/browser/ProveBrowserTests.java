package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;
import org.carestead.signin.SignIns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Being signed in, proving it again, and being signed out for doing nothing. */
class ProveBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoProvesItGoesOn(int width, Locale language, ColorScheme scheme) {
        try (Visitor somebody = visitor(width, language, scheme)) {
            Door door = new Door(somebody);
            door.signIn(Neighborhood.member(language), "/medicines");
            somebody.goTo("/prove?next=/helpers");
            somebody.heading(somebody.words("signin.prove.title"));
            somebody.check("prove");
            door.prove("not the one I chose");
            somebody.sees(somebody.words("signin.prove.wrong"));
            somebody.check("prove-wrong");
            door.prove(SampleResidents.PASSWORD);
            somebody.heading(somebody.words("access.helpers.title"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoIsAwayIsWarnedAndThenToldAtTheDoor(int width, Locale language, ColorScheme scheme) {
        Neighbor away = Neighborhood.member(language);
        try (Visitor somebody = visitor(width, language, scheme)) {
            somebody.page().clock().install();
            new Door(somebody).signIn(away, "/helpers");
            passes(somebody, SignIns.IDLE.toSeconds() - 100);
            somebody.sees(somebody.words("frame.idle.warning"));
            somebody.check("idle-warning");
            passes(somebody, 200);
            somebody.sees(somebody.words("signin.ended.IDLE"));
            somebody.check("ended-idle");
            new Door(somebody).signIn(away);
            somebody.heading(somebody.words("access.helpers.title"));
        }
    }

    // Here and at the server.
    private void passes(Visitor somebody, long seconds) {
        clock().advance(Duration.ofSeconds(seconds));
        somebody.page().clock().fastForward(seconds * 1000);
    }
}
