package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa wants to be asked first: Dana prepares, Rosa says no with a word, Dana asks again, Rosa says yes. */
class AskFirstBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String ROSA = "Rosa";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK", "320, en, LIGHT", "1280, es, DARK"})
    void danaPreparesAndRosaAnswers(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        MemberId membership = neighborhood().helps(helper, member);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            askMeFirst(rosa, member, helper);
            new Door(dana).signIn(helper, "/people/" + membership.id() + "/medicines");
            dana.sees(dana.words("pharmacy.banner.asks", ROSA));
            dana.check("asks");
            rosa.goTo("/helpers");
            rosa.heading(helper.fullName());

            ask(dana);
            dana.isTold(dana.words("pharmacy.said.asked", ROSA));
            dana.sees(dana.words("pharmacy.asked.tag.of", ROSA));
            dana.check("asked");
            rosa.heading(rosa.words("approval.ORDER_REFILL", helper.given(), MEDICINE));
            rosa.hears(rosa.words("approval.news", helper.given()));
            rosa.check("question");

            sayNo(rosa);
            rosa.isTold(rosa.words("approval.said.no", helper.given()));
            dana.sees("still have enough");
            dana.check("denied");

            ask(dana);
            rosa.goTo("/medicines");
            rosa.sees(rosa.words("pharmacy.asked.tag.own"));
            rosa.check("medicines-question");
            rosa.page()
                    .getByRole(AriaRole.LINK)
                    .getByText(rosa.words("pharmacy.asked.answer"))
                    .click();
            rosa.press(rosa.words("approval.ORDER_REFILL.yes.of", MEDICINE));
            rosa.isTold(rosa.words("approval.ORDER_REFILL.done", helper.given(), MEDICINE));
            rosa.check("answered");
            dana.sees(dana.words("pharmacy.tag.ordered"));
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.you.ApprovalGiven", "", MEDICINE));
            rosa.check("activity-question");
        }
    }

    @Test
    void rosaSaysNoAndOrdersItHerself_danaReadsThatItIsOrdered() {
        Neighbor member = neighborhood().memberTaking(MEDICINE, Locale.ENGLISH);
        Neighbor helper = neighborhood().newcomer("Dana", Locale.ENGLISH);
        MemberId membership = neighborhood().mustAsk(helper, member);
        try (Visitor rosa = visitor(320, Locale.ENGLISH, ColorScheme.LIGHT);
                Visitor dana = visitor(320, Locale.ENGLISH, ColorScheme.LIGHT)) {
            new Door(dana).signIn(helper, "/people/" + membership.id() + "/medicines");
            ask(dana);
            new Door(rosa).signIn(member, "/helpers");
            sayNo(rosa);
            dana.sees("still have enough");

            rosa.goTo("/medicines");
            rosa.press(rosa.words("pharmacy.order.of", MEDICINE));
            dana.losesSightOf("still have enough");
            dana.sees(dana.words("pharmacy.tag.ordered"));
        }
    }

    private static void askMeFirst(Visitor rosa, Neighbor member, Neighbor helper) {
        new Door(rosa).signIn(member, "/helpers");
        new HelpersPage(rosa, helper).press("access.helpers.change");
        rosa.heading(rosa.words("access.change.title", helper.given()));
        rosa.choose(rosa.words("access.area.REFILLS"), rosa.words("access.level.ASK_FIRST"));
        rosa.press(rosa.words("access.change.save"));
        rosa.isTold(rosa.words("access.change.saved", helper.given()));
        rosa.check("change-ask-first");
    }

    private static void ask(Visitor dana) {
        dana.press(dana.words("pharmacy.ask.of", MEDICINE, ROSA));
    }

    private static void sayNo(Visitor rosa) {
        rosa.press(rosa.words("approval.ORDER_REFILL.no.of", MEDICINE));
        Locator question = rosa.dialog(rosa.words("approval.ORDER_REFILL.no.title", MEDICINE));
        rosa.check("question-no");
        question.getByRole(AriaRole.TEXTBOX).fill("I still have enough");
        question.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(rosa.words("approval.no.send"))
                                .setExact(true))
                .click();
    }
}
