package org.carestead.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa lets a rule answer Dana: what is the same as last time is ordered at once, and Rosa reads of it. */
class AnswerRuleBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String ROSA = "Rosa";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void rosaSetsARuleThatAnswersDana(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        MemberId membership = neighborhood().mustAsk(helper, member);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers");
            rosa.sees(rosa.words("approval.rule.none"));
            rosa.press(rosa.words("approval.rule.set.of", helper.fullName()));
            Locator question = rosa.dialog(rosa.words("approval.rule.question.title", helper.fullName()));
            question.getByRole(AriaRole.TEXTBOX).fill("7.50");
            rosa.check("rule-question");
            for (String each : new String[] {"up-to", "never", "set"}) {
                assertThat(question.getByText(rosa.words("approval.rule.question." + each)))
                        .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
            }
            question.getByText(rosa.words("approval.rule.question.set")).click();
            rosa.isTold(rosa.words("approval.rule.said.set", helper.fullName(), "$7.50"));
            rosa.check("rule-set");

            new Door(dana).signIn(helper, "/people/" + membership.id() + "/medicines");
            dana.press(dana.words("pharmacy.ask.of", MEDICINE, ROSA));
            dana.isTold(dana.words("pharmacy.said.by-rule", ROSA));
            dana.check("answered-by-rule");
            rosa.sees(rosa.words("approval.rule.stop"));
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.ActionAnsweredByRule", helper.fullName(), MEDICINE, "$1.00"));
            rosa.check("activity-rule");

            rosa.goTo("/helpers");
            rosa.press(rosa.words("approval.rule.stop.of", helper.fullName()));
            rosa.isTold(rosa.words("approval.rule.said.stopped", helper.fullName()));
            rosa.sees(rosa.words("approval.rule.none"));
        }
    }
}
