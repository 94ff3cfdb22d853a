package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan has said no to Rosa: Dana writes an appeal and asks, Rosa reads it and says yes, Dana sees it on its way. */
class PlanStepBrowserTests extends Walk {

    private static final String MEDICINE = "Humira";
    private static final String ROSA = "Rosa";
    private static final String WHY = "Two others were tried and did not help.";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void danaPreparesAnAppealAndRosaSaysYes(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberRefused(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        MemberId membership = neighborhood().mustAsk(helper, member);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, "/people/" + membership.id() + "/prior-authorizations");
            dana.heading(MEDICINE);
            dana.check("approval-steps");
            dana.press(button(dana, "priorauthorization.step.APPEAL"));
            Locator question = dana.dialog(dana.words(
                    "priorauthorization.question.title", dana.words("priorauthorization.step.APPEAL"), MEDICINE));
            question.getByRole(AriaRole.TEXTBOX).fill(WHY);
            dana.check("approval-appeal");
            question.getByText(dana.words("priorauthorization.question.ask", ROSA))
                    .click();
            dana.isTold(dana.words("priorauthorization.said.asked", ROSA));
            dana.check("approval-asked");

            new Door(rosa).signIn(member, "/helpers");
            rosa.heading(rosa.words("approval.PLAN_STEP.APPEAL", helper.given(), MEDICINE));
            rosa.sees(WHY);
            rosa.check("approval-question");
            rosa.press(rosa.words("approval.PLAN_STEP.yes.of", MEDICINE));
            rosa.isTold(rosa.words("approval.PLAN_STEP.done", helper.given(), MEDICINE));

            dana.sees(WHY);
            dana.check("approval-sent");
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.PlanStepSent.APPEAL", helper.fullName(), MEDICINE));
            rosa.goTo("/prior-authorizations");
            rosa.press(button(rosa, "priorauthorization.undo"));
            rosa.isTold(rosa.words("priorauthorization.said.taken-back"));
            rosa.check("approval-own");
        }
    }

    @Test
    void danaHasTheQuestionOpen_rosaPausesHer_theQuestionGoesWithTheScreen() {
        Neighbor member = neighborhood().memberRefused(MEDICINE, Locale.ENGLISH);
        Neighbor helper = neighborhood().newcomer("Dana", Locale.ENGLISH);
        MemberId membership = neighborhood().mustAsk(helper, member);
        try (Visitor rosa = visitor(1280, Locale.ENGLISH, ColorScheme.LIGHT);
                Visitor dana = visitor(1280, Locale.ENGLISH, ColorScheme.LIGHT)) {
            new Door(rosa).signIn(member, "/helpers");
            new Door(dana).signIn(helper, "/people/" + membership.id() + "/prior-authorizations");
            dana.heading(MEDICINE);
            dana.press(button(dana, "priorauthorization.step.APPEAL"));
            dana.dialog(dana.words(
                    "priorauthorization.question.title", dana.words("priorauthorization.step.APPEAL"), MEDICINE));

            HelpersPage helpers = new HelpersPage(rosa, helper);
            helpers.press("access.helpers.pause");
            helpers.answer("access.pause.title", helper.given(), "access.pause.yes");

            dana.page()
                    .getByRole(AriaRole.DIALOG)
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            dana.losesSightOf(MEDICINE);
        }
    }

    private static String button(Visitor who, String key) {
        return who.words("priorauthorization.button.of", who.words(key), MEDICINE);
    }
}
