package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator lets Mario answer for member services, and takes it back while he reads what Rosa wrote. */
class StaffDeskBrowserTests extends Walk {

    private static final Neighbor GRACE = new Neighbor("Grace", "Okonkwo", "grace.okonkwo@example.org");
    private static final String QUESTION = "Is my card still good?";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void hatOpensTheDesk_andWithItGoesWhatIsOpenThere(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor clerk = neighborhood().newcomer("Mario", language);
        neighborhood().speaks(GRACE, language);
        String hat = "staff.hat.MEMBER_SERVICES";
        String subject = "Card of " + clerk.family();
        try (Visitor grace = visitor(width, language, scheme);
                Visitor mario = visitor(width, language, scheme);
                Visitor rosa = visitor(width, language, scheme)) {
            new Door(mario).signIn(clerk, "/staff/messages");
            mario.heading(mario.words("frame.not-found.title"));
            new Door(rosa).signIn(member, "/messages/new");
            writes(rosa, subject);

            new Door(grace).signIn(GRACE, "/staff/people");
            give(grace, clerk, hat);
            mario.goTo("/staff");
            mario.heading(mario.words("staff.home.title"));
            mario.check("staff-home-member-services");
            mario.goTo("/staff/messages");
            mario.follow(subject);
            mario.sees(QUESTION);

            card(grace, clerk).locator("vaadin-button").first().click();
            grace.dialog(grace.words("staff.take.title", clerk.fullName()));
            grace.press(grace.words("staff.take.yes"));
            grace.isTold(grace.words("staff.taken", clerk.fullName(), grace.words(hat)));
            mario.heading(mario.words("frame.not-found.title"));
            mario.doesNotSee(QUESTION);
            mario.check("staff-desk-closed");
            mailOf(clerk)
                    .saying(mario.words("notice.kind.ROLE_TAKEN_MEMBER_SERVICES.body", GRACE.fullName())
                            .split("\n")[0]);
        }
    }

    private static void writes(Visitor rosa, String subject) {
        rosa.page().getByLabel(rosa.words("messaging.new.desk.MEMBER_SERVICES")).check();
        rosa.type(rosa.words("messaging.new.subject"), subject);
        rosa.type(rosa.words("messaging.text"), QUESTION);
        rosa.press(rosa.words("messaging.send"));
        rosa.sees(rosa.words("messaging.read.nobody"));
    }

    private static void give(Visitor grace, Neighbor clerk, String hat) {
        grace.press(grace.words("staff.people.give"));
        grace.dialog(grace.words("staff.give.title"));
        grace.type(grace.words("staff.give.address"), clerk.email());
        grace.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(grace.words(hat)))
                .check();
        grace.press(grace.words("staff.give.yes"));
        grace.isTold(grace.words("staff.given", clerk.fullName(), grace.words(hat)));
    }

    private static Locator card(Visitor visitor, Neighbor somebody) {
        return visitor.page()
                .locator(".card.person")
                .filter(new Locator.FilterOptions().setHasText(somebody.fullName()))
                .first();
    }
}
