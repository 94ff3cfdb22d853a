package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dana helps twelve people on one board; Sam, who helps one of them too, orders first, and her board says so. */
class BoardOfManyBrowserTests extends Walk {

    private static final List<String> TAKE_SOMETHING =
            List.of("Amara", "Bruno", "Carla", "Diego", "Elena", "Farid", "Greta", "Hugo");
    private static final List<String> TAKE_NOTHING = List.of("Ingrid", "Jonas", "Karim", "Livia");
    private static final String MEDICINE = "Simvastatin";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void samOrdersForOneOfTwelve_danasOpenBoardShowsWhoTookIt(int width, Locale language, ColorScheme scheme) {
        Neighbor helper = neighborhood().newcomer("Dana", language);
        Neighbor second = neighborhood().newcomer("Sam", language);
        List<Claimant> members = new ArrayList<>();
        for (String given : TAKE_SOMETHING) {
            members.add(covered(given, helper, language));
            neighborhood().takes(members.getLast(), MEDICINE);
        }
        for (String given : TAKE_NOTHING) {
            covered(given, helper, language);
        }
        Neighbor elena = members.get(4).who();
        neighborhood().helps(second, members.get(4));
        try (Visitor dana = visitor(width, language, scheme);
                Visitor sam = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, "/people");
            dana.sees(dana.words("board.lead.due.many", 8));
            members.forEach(member -> dana.heading(member.who().fullName()));
            TAKE_NOTHING.forEach(given -> assertThat(
                            dana.page().locator(".quiet-people > summary").textContent())
                    .contains(given));
            dana.check("board-twelve");
            new Door(sam).signIn(second, "/people");
            assertThat(sam.page().locator("article.person").count()).isEqualTo(1);

            sam.press(sam.words("board.order.of", MEDICINE, elena.given()));
            sam.isTold(sam.words("pharmacy.said.ordered"));

            dana.sees(dana.words("board.lead.due.many", 7));
            Locator card = card(dana, elena);
            card.getByText(dana.words("board.tag.UNDER_WAY")).first().waitFor();
            assertThat(card.textContent()).contains(second.given());
            assertThat(orderButton(dana, card, elena).count()).isZero();
            Neighbor other = members.get(3).who();
            assertThat(orderButton(dana, card(dana, other), other).count()).isEqualTo(1);
            dana.check("board-twelve-taken");

            card.getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions()
                                    .setName(dana.words(
                                            "access.area.of", dana.words("access.area.REFILLS"), elena.fullName())))
                    .click();
            dana.heading(dana.words("pharmacy.orders.title.of", elena.given()));
            dana.sees(second.given());
            dana.check("board-twelve-order");
        }
    }

    private Claimant covered(String given, Neighbor helper, Locale language) {
        Claimant member = neighborhood().claimant(given, language);
        neighborhood().helps(helper, member);
        return member;
    }

    private static Locator card(Visitor dana, Neighbor member) {
        return dana.page()
                .locator("article.person")
                .filter(new Locator.FilterOptions()
                        .setHas(dana.page()
                                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(member.fullName()))));
    }

    private static Locator orderButton(Visitor dana, Locator card, Neighbor member) {
        return card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(dana.words("board.order.of", MEDICINE, member.given())));
    }
}
