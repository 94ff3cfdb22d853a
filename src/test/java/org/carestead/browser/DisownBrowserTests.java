package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member says that something was not OK, follows it, and lets the helper go on. */
class DisownBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK", "1280, es, DARK", "320, en, LIGHT"})
    void whatWasNotOkIsStoppedAndFollowed(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Tove", language);
        MemberId membership = neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(caregiver).signIn(helper, "/people/" + membership.id() + "/medicines");
            caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
            new Door(visitor).signIn(member, "/activity");
            item(visitor, helper).waitFor();
            visitor.check("feed");

            item(visitor, helper).locator("vaadin-button").first().click();
            visitor.dialog(visitor.words("casework.ask.title"));
            visitor.check("feed-ask");
            answer(visitor, "casework.ask.yes");
            visitor.isTold(visitor.words("casework.opened.paused", helper.fullName()));
            visitor.check("feed-case");
            caregiver.heading(caregiver.words("pharmacy.closed.not-now.title", member.given()));

            visitor.follow(visitor.words("casework.follow"));
            visitor.heading(visitor.words("casework.title"));
            visitor.sees(visitor.words("casework.now.PAUSED", helper.given()));
            visitor.check("cases");
            visitor.page()
                    .locator("vaadin-button")
                    .filter(new Locator.FilterOptions().setHasText(visitor.words("casework.close")))
                    .first()
                    .click();
            visitor.isTold(visitor.words("casework.closed.paused", helper.given()));
            clock().advance(Duration.ofMinutes(6));
            visitor.press(visitor.words("casework.resume.now", helper.given()));
            new HelpersPage(visitor, helper).givePassword();
            visitor.isTold(visitor.words("access.resumed", helper.given()));
            visitor.check("cases-closed");
            caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
        }
    }

    private static Locator item(Visitor visitor, Neighbor helper) {
        return visitor.page()
                .locator(".feed > .item")
                .filter(new Locator.FilterOptions().setHasText(helper.fullName()))
                .first();
    }

    private static void answer(Visitor visitor, String key) {
        visitor.dialog(visitor.words("casework.ask.title"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(visitor.words(key)))
                .click();
    }
}
