package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.kit.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The privacy officer says why, and looks; the member sees that, and who was shown what. */
class PrivacyBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void officerLooksForAReasonAndTheMemberSeesIt(int width, Locale language, ColorScheme scheme) {
        neighborhood().speaks(Officer.INES, language);
        String today = Formats.of(language).date(clock().instant());
        Neighbor rosa = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Tove", language);
        String medicines = "/people/" + neighborhood().helps(helper, rosa).id() + "/medicines";
        try (Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, medicines);
        }
        try (Visitor ines = visitor(width, language, scheme)) {
            new Door(ines).signIn(Officer.INES, "/staff");
            ines.check("privacy-home");
            ines.follow(ines.words("privacy.offer.search.title"));
            ines.heading(ines.words("privacy.why.title"));
            ines.check("privacy-why");
            ines.press(ines.words("privacy.why.begin"));
            ines.sees(ines.words("privacy.why.short", 10));
            Officer officer = new Officer(ines);
            officer.saysWhy("2026-114, " + rosa.given());
            officer.choose(rosa);
            ines.press(ines.words("privacy.search.go"));
            ines.page().locator(".feed > .item").first().waitFor();
            ines.check("privacy-search");

            ines.follow(ines.words("privacy.access.link"));
            ines.heading(ines.words("privacy.access.title"));
            officer.choose(rosa);
            ines.press(ines.words("privacy.access.go"));
            ines.heading(helper.fullName());
            assertThat(ines.page().locator("main .person .face").first().textContent())
                    .hasSize(2);
            assertThat(ines.page().getByLabel(ines.words("privacy.access.zone")).inputValue())
                    .endsWith(" (New York)")
                    .doesNotContain("America");
            ines.check("privacy-access");

            ines.follow(ines.words("privacy.chain.link"));
            officer.choose(rosa);
            ines.press(ines.words("privacy.chain.one.go"));
            ines.page().locator(".answer.good").nth(1).waitFor();
            ines.press(ines.words("privacy.chain.all.go"));
            ines.page().locator(".answer.good").nth(2).waitFor();
            ines.check("privacy-chain");

            ines.follow(ines.words("privacy.accounting.link"));
            officer.choose(rosa);
            ines.sees(helper.fullName());
            ines.sees(ines.words("privacy.purpose.AUTHORIZATION", today));
            ines.check("privacy-disclosures");
        }
        try (Visitor member = visitor(width, language, scheme)) {
            new Door(member).signIn(rosa, "/activity");
            member.sees(member.words("trail.they.DisclosuresRead", Officer.INES.fullName()));
            member.follow(member.words("trail.view.disclosures"));
            member.sees(helper.fullName());
            member.sees(member.words("privacy.disclosures.law.own"));
            member.sees(member.words("privacy.purpose.AUTHORIZATION.own", today));
            member.check("my-disclosures");
        }
    }
}
