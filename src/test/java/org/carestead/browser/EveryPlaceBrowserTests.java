package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens as somebody finds them who has much, who has nothing yet, and who is not let in. */
class EveryPlaceBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, DARK", "320, es, LIGHT"})
    void whoHasNothingYetIsToldWhatToDo(int width, Locale language, ColorScheme scheme) {
        look(
                "nothing-yet",
                neighborhood().claims(neighborhood().claimant("Ruth", language), language),
                visitor(width, language, scheme),
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

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoIsNotLetInIsToldWhereToGo(int width, Locale language, ColorScheme scheme) {
        look(
                "not-here",
                neighborhood().newcomer("Noor", language),
                visitor(width, language, scheme),
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
