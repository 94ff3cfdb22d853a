package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.pharmacy.Pharmacies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Sam must ask before anything about Rosa's delivery is changed: a no, a yes with a proof, and no answer at all. */
class DeliveryQuestionBrowserTests extends Walk {

    private static final Duration DAY = Duration.ofHours(24);
    private static final String ROSA = "Rosa";
    private static final String STREET = "99 Elm Street";
    private static final String ADDRESS = STREET + ", Springfield, IL 62704";

    @Autowired
    private Pharmacies pharmacies;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void rosaSaysNoWithAWordAndThenYesWithAProof(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Sam", language);
        String screen = screen(helper, member);
        String pharmacy = pharmacies.all().getFirst().name();
        clock().advance(DAY);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor sam = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers");
            new Door(sam).signIn(helper, screen);
            askAddress(sam);
            rosa.press(rosa.words("approval.CHANGE_ADDRESS.no.of", ADDRESS));
            Locator no = rosa.dialog(rosa.words("approval.CHANGE_ADDRESS.no.title", ADDRESS));
            rosa.check("delivery-question-no");
            no.getByRole(AriaRole.TEXTBOX).fill("Not before the move");
            no.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(rosa.words("approval.no.send"))
                                    .setExact(true))
                    .click();
            rosa.isTold(rosa.words("approval.said.no", helper.given()));
            sam.sees("Not before the move");
            sam.check("delivery-denied");

            askAddress(sam);
            rosa.heading(rosa.words("approval.CHANGE_ADDRESS", helper.given(), ADDRESS));
            clock().advance(Duration.ofMinutes(6));
            yes(rosa, "CHANGE_ADDRESS");
            new HelpersPage(rosa, helper).givePassword();
            rosa.isTold(rosa.words("approval.CHANGE_ADDRESS.done", helper.given(), ADDRESS));
            sam.losesSightOf(sam.words("pharmacy.asked.tag.of", ROSA));
            sam.sees(STREET);
            sam.doesNotSee("Not before the move");

            sam.press(sam.words("delivery.PHARMACY.ask", ROSA));
            sam.dialog(sam.words("delivery.PHARMACY.form"));
            DeliveryForm form = new DeliveryForm(sam);
            form.pharmacy(pharmacy);
            form.ask(ROSA);
            sam.isTold(sam.words("pharmacy.said.asked", ROSA));
            sam.press(sam.words("delivery.PAYMENT.ask", ROSA));
            sam.dialog(sam.words("delivery.PAYMENT.form"));
            form.card("VISA");
            form.lastFour("4242");
            form.ask(ROSA);
            sam.isTold(sam.words("pharmacy.said.asked", ROSA));
            rosa.heading(rosa.words("approval.CHANGE_PHARMACY", helper.given(), pharmacy));
            rosa.sees("4242");
            rosa.check("delivery-questions");
            yes(rosa, "CHANGE_PHARMACY");
            rosa.isTold(rosa.words("approval.CHANGE_PHARMACY.done", helper.given(), pharmacy));
            yes(rosa, "CHANGE_PAYMENT");
            rosa.page()
                    .locator(".answer.good")
                    .filter(new Locator.FilterOptions().setHasText("4242"))
                    .waitFor();
            rosa.goTo("/delivery");
            rosa.sees(rosa.words("delivery.ending-in", "Visa", "4242"));
            assertThat(rosa.page().content())
                    .as("of Sam's card Rosa gets the kind and four digits")
                    .doesNotContain(helper.fullName(), rosa.words("delivery.expires", ""));
            sam.sees(sam.words("delivery.expires", ""));
            sam.sees(pharmacy);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void rosaDoesNotAnswerInADay_bothReadThatTheTimeIsUp_andSamMayAskAgain(
            int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Sam", language);
        String screen = screen(helper, member);
        clock().advance(DAY);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor sam = visitor(width, language, scheme)) {
            new Door(sam).signIn(helper, screen);
            askAddress(sam);
            sam.sees(sam.words("pharmacy.asked.tag.of", ROSA));

            clock().advance(DAY.minusMinutes(10));
            new Door(rosa).signIn(member, "/helpers");
            rosa.heading(rosa.words("approval.CHANGE_ADDRESS", helper.given(), ADDRESS));
            clock().advance(Duration.ofMinutes(11));
            isDue("lapse-approval");
            rosa.sees(rosa.words("approval.lapsed.news", helper.given()));
            rosa.heading(rosa.words("approval.lapsed.CHANGE_ADDRESS", helper.given()));
            assertThat(rosa.button(rosa.words("approval.CHANGE_ADDRESS.yes.of", ADDRESS))
                            .count())
                    .isZero();
            rosa.doesNotSee(STREET);
            rosa.check("delivery-question-lapsed");
            rosa.goTo("/activity").sees(rosa.words("trail.clock.ActionLapsed.DELIVERY"));

            new Door(sam).signIn(helper, screen);
            sam.sees(sam.words("delivery.asked.lapsed", ROSA, "§").split("§")[1]);
            isDue("deliver-message");
            mailOf(helper).saying(sam.words("notice.kind.APPROVAL_LAPSED.body", "Rosa Alvarez"));
            sam.button(sam.words("delivery.ADDRESS.ask", ROSA)).waitFor();
            sam.check("delivery-lapsed");
            rosa.goTo("/delivery");
            rosa.heading(rosa.words("pharmacy.delivery.title.own"));
            rosa.sees(rosa.words("delivery.ADDRESS.empty.own"));
            rosa.doesNotSee(STREET);

            askAddress(sam);
            rosa.sees(STREET);
            rosa.goTo("/helpers").heading(rosa.words("approval.CHANGE_ADDRESS", helper.given(), ADDRESS));
            rosa.doesNotSee(rosa.words("approval.lapsed"));
            sam.doesNotSee(sam.words("delivery.asked.lapsed", ROSA, "§").split("§")[1]);
        }
    }

    private String screen(Neighbor helper, Neighbor member) {
        return "/people/"
                + neighborhood()
                        .helps(helper, member, Permissions.NOTHING.with(Area.DELIVERY, Level.ASK_FIRST))
                        .id()
                + "/delivery";
    }

    private static void askAddress(Visitor sam) {
        sam.press(sam.words("delivery.ADDRESS.ask", ROSA));
        sam.dialog(sam.words("delivery.ADDRESS.form"));
        DeliveryForm form = new DeliveryForm(sam);
        form.address(STREET);
        form.ask(ROSA);
        sam.isTold(sam.words("pharmacy.said.asked", ROSA));
    }

    private static void yes(Visitor rosa, String action) {
        rosa.page()
                .getByText(rosa.words("approval." + action + ".yes"), new Page.GetByTextOptions().setExact(true))
                .click();
    }
}
