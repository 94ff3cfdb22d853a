package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The privacy officer says why, and looks; the member sees that, and who was shown what. */
class PrivacyBrowserTests extends Walk {

    private static final Neighbor INES = new Neighbor("Inés", "Márquez", "ines.marquez@example.org");

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void officerLooksForAReasonAndTheMemberSeesIt(int width, Locale language, ColorScheme scheme) {
        neighborhood().speaks(INES, language);
        Neighbor rosa = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Tove", language);
        String medicines = "/people/" + neighborhood().helps(helper, rosa).id() + "/medicines";
        try (Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, medicines);
        }
        try (Visitor ines = visitor(width, language, scheme)) {
            new Door(ines).signIn(INES, "/staff");
            ines.check("privacy-home");
            ines.follow(ines.words("privacy.offer.search.title"));
            ines.heading(ines.words("privacy.why.title"));
            ines.check("privacy-why");
            ines.press(ines.words("privacy.why.begin"));
            ines.sees(ines.words("privacy.why.short", 10));
            ines.type(ines.words("privacy.why.label"), "2026-114, " + rosa.given());
            ines.pressSlowly(ines.words("privacy.why.begin"));
            choose(ines, rosa);
            ines.press(ines.words("privacy.search.go"));
            ines.page().locator(".feed > .item").first().waitFor();
            ines.check("privacy-search");

            ines.follow(ines.words("privacy.access.link"));
            ines.heading(ines.words("privacy.access.title"));
            choose(ines, rosa);
            ines.press(ines.words("privacy.access.go"));
            ines.heading(helper.fullName());
            ines.check("privacy-access");

            ines.follow(ines.words("privacy.chain.link"));
            choose(ines, rosa);
            ines.press(ines.words("privacy.chain.one.go"));
            ines.page().locator(".answer.good").nth(1).waitFor();
            ines.press(ines.words("privacy.chain.all.go"));
            ines.page().locator(".answer.good").nth(2).waitFor();
            ines.check("privacy-chain");

            ines.follow(ines.words("privacy.accounting.link"));
            choose(ines, rosa);
            ines.sees(helper.fullName());
            ines.check("privacy-disclosures");
        }
        try (Visitor member = visitor(width, language, scheme)) {
            new Door(member).signIn(rosa, "/activity");
            member.sees(member.words("trail.they.DisclosuresRead", INES.fullName()));
            member.follow(member.words("trail.view.disclosures"));
            member.sees(helper.fullName());
            member.check("my-disclosures");
        }
    }

    private static void choose(Visitor visitor, Neighbor somebody) {
        visitor.type(
                visitor.words(
                        "privacy.find.label", visitor.words("privacy.member"), visitor.words("privacy.member.hint")),
                somebody.fullName());
        visitor.press(visitor.words("privacy.find"));
        visitor.page()
                .locator(".chooser vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(somebody.fullName()))
                .first()
                .click();
        visitor.button(visitor.words("privacy.find.other")).waitFor();
    }
}
