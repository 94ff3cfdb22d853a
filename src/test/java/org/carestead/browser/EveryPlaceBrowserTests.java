package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.api.Test;

/** The screens as somebody finds them who has nothing yet, and who is not let in. */
class EveryPlaceBrowserTests extends Walk {

    @Test
    void whoHasNothingYetIsToldWhatToDo() {
        Locale language = Locale.of("es");
        look(
                "nothing-yet",
                neighborhood().claims(neighborhood().claimant("Ruth", language), language),
                visitor(320, language, ColorScheme.LIGHT),
                "/",
                "/medicines",
                "/orders",
                "/claims",
                "/prior-authorizations",
                "/helpers",
                "/helpers/check-up",
                "/helpers/emergency",
                "/activity/cases",
                "/activity/disclosures",
                "/people",
                "/people/my-access");
    }

    @Test
    void whoIsNotLetInIsToldWhereToGo() {
        Locale language = Locale.ENGLISH;
        look(
                "not-here",
                neighborhood().newcomer("Noor", language),
                visitor(1280, language, ColorScheme.DARK),
                "/medicines",
                "/staff",
                "/nothing-of-this-name",
                "/invitation/nothing");
    }

    private static void look(String name, Neighbor who, Visitor opened, String... places) {
        try (Visitor visitor = opened) {
            new Door(visitor).signIn(who, places[0]);
            for (String place : places) {
                visitor.goTo(place);
                visitor.page().locator("main h1").first().waitFor();
                visitor.check(name + place.replace('/', '-'));
            }
        }
    }
}
