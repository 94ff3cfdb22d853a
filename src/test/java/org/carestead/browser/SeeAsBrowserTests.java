package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member looks at their own screens as somebody else gets them: before inviting, and any time after. */
class SeeAsBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK", "320, en, LIGHT", "1280, es, DARK"})
    void memberLooksBeforeSendingAndNothingTypedIsLost(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor invited = Neighborhood.stranger("Noor");
        try (Visitor visitor = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers/invite");
            who(visitor, invited);
            visitor.press(visitor.words("access.template.SEES_EVERYTHING"));
            visitor.press(visitor.words("access.invite.next"));
            step(visitor, "PRIVATE", invited);
            Locator kept = visitor.page().locator("vaadin-checkbox[checked]").first();
            String hidden = kept.textContent().strip();
            kept.click();
            visitor.check("see-as-private");

            look(visitor, invited);
            sees(visitor, "chosen", "medicines", member, invited);
            visitor.doesNotSee(hidden);
            visitor.check("see-as-medicines");
            for (String screen : new String[] {"orders", "claims", "prior-authorizations"}) {
                visitor.follow(visitor.words("pharmacy." + screen + ".link"));
                sees(visitor, "chosen", screen, member, invited);
                visitor.doesNotSee(hidden);
                visitor.check("see-as-" + screen);
            }
            visitor.page().reload();
            sees(visitor, "chosen", "prior-authorizations", member, invited);
            visitor.follow(visitor.words("pharmacy.claims.link"));
            opensAndCloses(visitor);

            visitor.follow("← " + visitor.words("pharmacy.preview.to-choosing"));
            step(visitor, "PRIVATE", invited);
            visitor.page()
                    .waitForCondition(() -> !visitor.page()
                            .locator("vaadin-checkbox[checked]")
                            .allTextContents()
                            .contains(hidden));
            visitor.press(visitor.words("access.invite.next"));
            step(visitor, "UNTIL", invited);
            visitor.press(visitor.words("access.invite.next"));
            step(visitor, "CHECK", invited);
            visitor.check("see-as-check");
            look(visitor, invited);
            sees(visitor, "chosen", "medicines", member, invited);
            visitor.page().goBack();
            step(visitor, "CHECK", invited);
            visitor.sees(visitor.words("access.check.mail", invited.email()));
            visitor.press(visitor.words("access.invite.next"));
            step(visitor, "SIGN", invited);
            visitor.type(visitor.words("access.paper.sign.name"), member.fullName());
            visitor.press(visitor.words("access.invite.send"));
            visitor.heading(visitor.words("access.invite.sent.title", invited.given()));
            visitor.page().reload();
            visitor.sees(visitor.words("access.invite.not-kept"));
            visitor.check("see-as-not-kept");

            visitor.goTo("/helpers");
            visitor.heading(invited.fullName());
            look(visitor, invited);
            sees(visitor, "chosen", "medicines", member, invited);
            visitor.doesNotSee(hidden);
            visitor.follow("← " + visitor.words("pharmacy.preview.to-list"));
            visitor.heading(invited.fullName());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, DARK", "320, es, LIGHT"})
    void memberLooksAsSomebodyWhoHelpsAndPressesNothing(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Ada", language);
        neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers");
            visitor.heading(helper.fullName());
            visitor.check("see-as-helpers");
            visitor.follow(visitor.words("access.see-as", helper.given()));

            sees(visitor, "given", "medicines", member, helper);
            assertThat(visitor.page().locator("main vaadin-button").count()).isPositive();
            assertThat(visitor.page()
                            .locator("main vaadin-button:not([disabled])")
                            .count())
                    .isZero();
            visitor.check("see-as-helper");
            assertThat(link(visitor, "pharmacy.claims.link").count()).isZero();
            visitor.goTo(visitor.page().url().replace("/medicines", "/claims"));
            visitor.heading(visitor.words("pharmacy.closed.not-shared.title"));
            visitor.check("see-as-not-shared");
            visitor.follow("← " + visitor.words("pharmacy.preview.to-list"));
            visitor.heading(helper.fullName());

            new HelpersPage(visitor, helper).press("access.helpers.change");
            visitor.heading(visitor.words("access.change.title", helper.given()));
            visitor.choose(visitor.words("access.area.CLAIMS"), visitor.words("access.level.VIEW"));
            look(visitor, helper);
            sees(visitor, "chosen", "medicines", member, helper);
            visitor.follow(visitor.words("pharmacy.claims.link"));
            sees(visitor, "chosen", "claims", member, helper);
            visitor.follow("← " + visitor.words("pharmacy.preview.to-choosing"));
            visitor.heading(visitor.words("access.change.title", helper.given()));
            assertThat(visitor.page()
                            .getByRole(
                                    AriaRole.RADIOGROUP,
                                    new Page.GetByRoleOptions().setName(visitor.words("access.area.CLAIMS")))
                            .getByLabel(
                                    visitor.words("access.level.VIEW"), new Locator.GetByLabelOptions().setExact(true))
                            .isChecked())
                    .isTrue();
            visitor.check("see-as-change");

            visitor.goTo("/helpers/00000000-0000-4000-8000-000000000000/sees/medicines");
            visitor.heading(visitor.words("pharmacy.closed.not-seen.title"));
            visitor.check("see-as-nobody");
        }
    }

    private static void who(Visitor visitor, Neighbor invited) {
        visitor.type(visitor.words("access.invite.given-name"), invited.given());
        visitor.type(visitor.words("access.invite.family-name"), invited.family());
        visitor.type(visitor.words("access.invite.email"), invited.email());
        visitor.page().locator("vaadin-select").first().click();
        visitor.page().getByText(visitor.words("access.my.FRIEND")).last().click();
        visitor.press(visitor.words("access.invite.next"));
        step(visitor, "WHAT", invited);
    }

    private static void step(Visitor visitor, String step, Neighbor invited) {
        visitor.heading(visitor.words("access.invite." + step + ".title", invited.given()));
    }

    private static void look(Visitor visitor, Neighbor as) {
        visitor.press(visitor.words("access.see-as", as.given()));
    }

    private static void sees(Visitor visitor, String how, String screen, Neighbor member, Neighbor as) {
        visitor.heading(visitor.words("pharmacy." + screen + ".title.of", member.given()));
        visitor.sees(visitor.words("pharmacy.preview." + how, as.given()));
        visitor.sees(visitor.words("pharmacy.banner.who", member.fullName()));
        visitor.page()
                .waitForCondition(() -> visitor.page().title().contains(as.given())
                        && visitor.page().evaluate("window.scrollY").equals(0));
    }

    // To look around is not to act: what is folded opens, and stays open.
    private static void opensAndCloses(Visitor visitor) {
        Locator year = visitor.page().locator("details.year").last();
        boolean open = (Boolean) year.evaluate("year => year.open");
        year.locator("summary").click();
        visitor.page().waitForTimeout(500);
        assertThat((Boolean) year.evaluate("year => year.open")).isNotEqualTo(open);
    }

    private static Locator link(Visitor visitor, String key) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(visitor.words(key)).setExact(true));
    }
}
