package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody whom the plan covers comes to an account of their own. */
class ClaimBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void memberClaimsTheirMembershipWithCodesFromTheTray(int width, Locale language, ColorScheme scheme) {
        Claimant claimant = neighborhood().claimant("Olga", language);
        Neighbor other = Neighborhood.stranger("Olga");
        try (Visitor visitor = visitor(width, language, scheme)) {
            Door door = new Door(visitor);
            visitor.goTo("/create-account");
            door.sayWhoYouAre(claimant.number(), "13", "4", "1951");
            visitor.sees(visitor.words("member.claim.bad-date.MONTH"));
            assertThat(visitor.page().locator("[aria-invalid=true]:focus").getAttribute("id"))
                    .isEqualTo("month");
            visitor.check("claim-problem");
            door.sayWhoYouAre(claimant);

            visitor.heading(visitor.words("member.claim.code.title"));
            visitor.check("claim-code");
            door.giveCode("000000");
            visitor.sees(visitor.words("member.claim.bad-code"));
            visitor.check("claim-code-wrong");
            door.giveCode(mailOf(claimant.who()).code(1));

            visitor.heading(visitor.words("member.claim.email.title"));
            assertThat(visitor.page().locator("#email").inputValue())
                    .isEqualTo(claimant.who().email());
            visitor.check("claim-email");
            visitor.fill("email", other.email());
            visitor.send();

            visitor.sees(visitor.words("member.claim.email-code.lead", other.email()));
            door.giveCode("000000");
            visitor.sees(visitor.words("member.claim.bad-code"));
            visitor.check("claim-email-code");
            door.giveCode(mailOf(other).code(1));

            visitor.heading(visitor.words("member.claim.account.title"));
            visitor.check("claim-account");
            door.choosePassword("passwordpassword");
            visitor.sees(visitor.words("signin.password.common"));
            visitor.check("claim-account-problem");
            door.choosePassword(SampleResidents.PASSWORD);

            visitor.heading(visitor.words("pharmacy.medicines.title.own"));
            assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language.getLanguage());
            visitor.check("claimed");
        }
    }
}
