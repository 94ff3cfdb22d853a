package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member looks for something in what was done, and goes back. */
class FeedFilterBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void filterIsInTheAddressSoThatBackWorks(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Vera", language);
        MemberId membership = neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(caregiver).signIn(helper, "/people/" + membership.id() + "/medicines");
            caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
            new Door(visitor).signIn(member, "/activity");
            String signedIn = visitor.words("trail.you.SignedIn");
            visitor.sees(signedIn);

            visitor.page().locator("details.filter summary").click();
            visitor.page().locator("details.filter vaadin-select").first().click();
            visitor.page()
                    .locator("vaadin-select-item")
                    .filter(new Locator.FilterOptions().setHasText(helper.fullName()))
                    .first()
                    .click();
            visitor.losesSightOf(signedIn);
            visitor.page().waitForURL(url -> url.contains("?who="));
            visitor.check("feed-filtered");

            visitor.page().getByText(visitor.words("trail.filter.refused")).click();
            visitor.heading(visitor.words("trail.filter.nothing.title"));
            visitor.page().waitForURL(url -> url.contains("refused=only"));
            visitor.check("feed-filtered-nothing");

            visitor.page().goBack();
            visitor.page().waitForURL(url -> url.contains("?who=") && !url.contains("refused"));
            visitor.page()
                    .locator(".feed > .item")
                    .filter(new Locator.FilterOptions().setHasText(helper.fullName()))
                    .first()
                    .waitFor();
            visitor.page().goBack();
            visitor.page().waitForURL(url -> url.endsWith("/activity"));
            visitor.sees(signedIn);
            visitor.page().goForward();
            // The address goes to and fro while the portal is asked whether this screen may be left; it stands once
            // that is gone.
            visitor.losesSightOf(signedIn);
            visitor.page().waitForURL(url -> url.contains("?who="));
            visitor.page().reload();
            visitor.page().locator(".feed > .item").first().waitFor();
            visitor.doesNotSee(signedIn + "</span>");
        }
    }
}
