package org.carestead.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator gives somebody a role and takes it again, and that person's screen follows. */
class StaffBrowserTests extends Walk {

    private static final Neighbor GRACE = new Neighbor("Grace", "Okonkwo", "grace.okonkwo@example.org");

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void roleIsGivenAndTaken(int width, Locale language, ColorScheme scheme) {
        Neighbor priya = neighborhood().newcomer("Priya", language);
        Neighbor ines = neighborhood().newcomer("Inés", language);
        neighborhood().speaks(GRACE, language);
        try (Visitor grace = visitor(width, language, scheme);
                Visitor other = visitor(width, language, scheme)) {
            new Door(grace).signIn(GRACE, "/");
            grace.heading(grace.words("staff.home.title"));
            grace.check("staff-home");
            grace.follow(grace.words("staff.offer.people.title"));
            grace.button(grace.words("staff.people.give")).waitFor();
            grace.check("staff-people");

            String administrator = grace.words("staff.hat.ADMINISTRATOR");
            String officer = grace.words("staff.hat.PRIVACY_OFFICER");
            fillsIn(grace, priya, administrator);
            grace.check("staff-give");
            grace.press(grace.words("staff.give.yes"));
            grace.isTold(grace.words("staff.given", priya.fullName(), administrator));
            grace.check("staff-given");

            new Door(other).signIn(priya, "/staff/people");
            other.button(other.words("staff.people.give")).waitFor();
            fillsIn(other, ines, officer);
            other.press(other.words("staff.give.yes"));
            other.isTold(other.words("staff.given", ines.fullName(), officer));
            grace.losesSightOf(grace.words("staff.given", priya.fullName(), administrator));
            grace.press(grace.words("staff.take.of", administrator, priya.fullName()));
            grace.dialog(grace.words("staff.take.title", priya.fullName()));
            grace.check("staff-take");
            grace.press(grace.words("staff.take.yes"));
            grace.isTold(grace.words("staff.taken", priya.fullName(), administrator));
            other.heading(other.words("frame.not-found.title"));
            other.check("staff-closed");
        }
    }

    private static void fillsIn(Visitor administrator, Neighbor somebody, String hat) {
        administrator.press(administrator.words("staff.people.give"));
        administrator.dialog(administrator.words("staff.give.title"));
        administrator.type(administrator.words("staff.give.address"), somebody.email());
        administrator
                .page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(hat))
                .check();
    }
}
