package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where medicines go and how they are paid: said by the member, asked for and changed by those who help. */
class DeliveryBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String CARD = "4111 1111 1111 1111";
    private static final Duration DAY = Duration.ofHours(24);

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void rosaSaysWhereHerMedicinesGoAndHowTheyArePaid(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        try (Visitor rosa = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/delivery");
            rosa.heading(rosa.words("pharmacy.delivery.title.own"));
            rosa.check("delivery-empty");

            rosa.press(rosa.words("delivery.ADDRESS.add"));
            rosa.dialog(rosa.words("delivery.ADDRESS.form"));
            rosa.press(rosa.words("delivery.save"));
            rosa.sees(rosa.words("delivery.problem.MISSING", rosa.words("delivery.field.STREET")));
            rosa.check("delivery-address-problems");
            new DeliveryForm(rosa).address("12 Oak Street");
            rosa.press(rosa.words("delivery.save"));
            rosa.isTold(rosa.words("delivery.said.changed.own"));
            rosa.sees("12 Oak Street");

            rosa.press(rosa.words("delivery.PAYMENT.add"));
            rosa.dialog(rosa.words("delivery.PAYMENT.form"));
            new DeliveryForm(rosa).card("VISA");
            rosa.type(rosa.words("delivery.field.LAST_FOUR"), CARD);
            rosa.press(rosa.words("delivery.save"));
            rosa.sees(rosa.words("delivery.problem.LOOKS_LIKE_A_NUMBER"));
            assertThat(rosa.page()
                            .getByLabel(
                                    rosa.words("delivery.field.LAST_FOUR"), new Page.GetByLabelOptions().setExact(true))
                            .inputValue())
                    .as("a whole number is wiped out")
                    .isEmpty();
            rosa.check("delivery-payment-problems");
            rosa.type(rosa.words("delivery.field.LAST_FOUR"), "4242");
            rosa.press(rosa.words("delivery.save"));
            rosa.isTold(rosa.words("delivery.said.changed.own"));
            rosa.check("delivery");

            rosa.press(rosa.words("delivery.ADDRESS.remove"));
            rosa.dialog(rosa.words("delivery.ADDRESS.remove.title"));
            rosa.check("delivery-pick-up");
            rosa.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByText(rosa.words("delivery.ADDRESS.remove.yes"), new Locator.GetByTextOptions().setExact(true))
                    .click();
            rosa.isTold(rosa.words("delivery.said.changed.own"));
            rosa.press(rosa.words("delivery.ADDRESS.put-back"));
            rosa.sees("12 Oak Street");

            rosa.goTo("/medicines");
            rosa.press(rosa.words("pharmacy.order.of", MEDICINE, member.given()));
            rosa.isTold(rosa.words("pharmacy.said.ordered"));
            rosa.goTo("/orders");
            rosa.sees("12 Oak Street");
            rosa.check("delivery-order");
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.you.DetailChanged.ADDRESS"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void samAsksAndRosaAnswers_whoIsNewChangesNothing(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Sam", language);
        MemberId id = neighborhood()
                .helps(helper, member, GrantTerms.of(Permissions.NOTHING.with(Area.DELIVERY, Level.ASK_FIRST)));
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor sam = visitor(width, language, scheme)) {
            new Door(sam).signIn(helper, "/people/" + id.id() + "/delivery");
            sam.heading(sam.words("pharmacy.delivery.title.of", member.given()));
            assertThat(sam.button(sam.words("delivery.ADDRESS.ask", member.given()))
                            .count())
                    .isZero();
            sam.check("delivery-new-helper");

            clock().advance(DAY);
            new Door(sam).signIn(helper, "/people/" + id.id() + "/delivery");
            new Door(rosa).signIn(member, "/helpers");
            sam.press(sam.words("delivery.ADDRESS.ask", member.given()));
            sam.dialog(sam.words("delivery.ADDRESS.form"));
            sam.check("delivery-ask");
            new DeliveryForm(sam).address("99 Elm Street");
            sam.page()
                    .getByRole(AriaRole.DIALOG)
                    .getByText(sam.words("delivery.ask", member.given()))
                    .click();
            sam.isTold(sam.words("pharmacy.said.asked", member.given()));
            sam.check("delivery-asked");

            rosa.heading(rosa.words("approval.CHANGE_ADDRESS", helper.given(), "99 Elm Street"));
            rosa.check("delivery-question");
            rosa.goTo("/delivery");
            rosa.sees("99 Elm Street");
            rosa.check("delivery-waits");
            rosa.goTo("/helpers");
            rosa.page()
                    .getByText(rosa.words("approval.CHANGE_ADDRESS.yes"), new Page.GetByTextOptions().setExact(true))
                    .click();
            rosa.isTold(
                    rosa.words("approval.CHANGE_ADDRESS.done", helper.given(), "99 Elm Street, Springfield, IL 62704"));
            sam.losesSightOf(sam.words("pharmacy.asked.tag.of", member.given()));
            sam.sees("99 Elm Street");
            sam.check("delivery-done");
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.DetailChanged.ADDRESS", helper.fullName()));
            rosa.check("delivery-activity");
        }
    }
}
