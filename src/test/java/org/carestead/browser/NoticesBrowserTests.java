package org.carestead.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.signin.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Dana hears while her page is open that a pause is over, reads what was sent to her, and chooses how she is told. */
class NoticesBrowserTests extends Walk {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private People people;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void danaIsToldReadsAndChooses(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        neighborhood().helps(helper, member);
        try (Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, "/notices");
            dana.heading(dana.words("notice.list.empty.title"));
            dana.check("notices-empty");

            dana.goTo("/people");
            bell(dana, dana.words("notice.bell.new.none"));
            pauseAndResume(member);
            bell(dana, dana.words("notice.bell.new.one"));
            dana.check("bell");

            dana.page().locator(".bell").click();
            dana.heading(dana.words("notice.kind.ACCESS_RESUMED.subject", "Rosa Alvarez"));
            bell(dana, dana.words("notice.bell.new.none"));
            mailOf(helper).saying(dana.words("notice.foot.chosen"));
            dana.goTo("/notices");
            dana.sees(helper.email());
            dana.check("notices");

            dana.follow(dana.words("notice.choices.link"));
            dana.heading(dana.words("notice.choices.title"));
            dana.page().getByLabel(dana.words("notice.quiet.yes")).check();
            dana.sees(dana.words("notice.quiet.from"));
            dana.check("notice-choices");
            dana.press(dana.words("notice.choices.save"));
            dana.isTold(dana.words("notice.choices.saved"));
            dana.check("notice-choices-saved");
        }
    }

    private void pauseAndResume(Neighbor member) {
        Actor rosa = new Household(portal)
                .signedIn(people.named(new EmailAddress(member.email())).orElseThrow());
        GrantView grant = lists.givenBy(rosa).getFirst();
        grants.pause(rosa, grant.id(), null);
        grants.resume(rosa, grant.id());
    }

    private static void bell(Visitor visitor, String label) {
        visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .waitFor();
    }
}
