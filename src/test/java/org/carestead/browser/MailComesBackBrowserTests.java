package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.courier.ComesBack;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mail to Dana comes back: she reads it on her screens and at her other address; the administrator sees the figure. */
class MailComesBackBrowserTests extends Walk {

    private static final Neighbor GRACE = new Neighbor("Grace", "Okonkwo", "grace.okonkwo@example.org");
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MessageTray tray;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whatBecameOfEachCopyIsSaid_andHerAddressCanBeUsedAgain(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        neighborhood().helps(helper, member);
        neighborhood().speaks(GRACE, language);
        String other = "other." + helper.email();
        neighborhood().hasAnother(helper, other);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme);
                Visitor grace = visitor(width, language, scheme);
                ComesBack mailbox = new ComesBack(portal)) {
            new Door(grace).signIn(GRACE, "/staff/deliveries");
            int before = cameBack(grace);
            new Door(rosa).signIn(member, "/helpers");
            new Door(dana).signIn(helper, "/notices");
            HelpersPage page = new HelpersPage(rosa, helper);
            page.pauseAndResume();
            String resumed = dana.words("notice.kind.ACCESS_RESUMED.subject", "Rosa Alvarez");
            dana.heading(resumed);

            mailbox.comes(sent(helper.email(), resumed).id(), "failed", "4.2.2");
            mailbox.read();
            dana.page().reload();
            copy(dana, helper.email(), dana.words("notice.copy.state.CAME_BACK"));
            copy(
                    dana,
                    helper.email(),
                    dana.words("notice.copy.again", "§").split("§")[0].strip());

            page.pauseAndResume();
            Kept second = sent(helper.email(), resumed, 2);
            mailbox.comes(second.id(), "failed", "5.1.1");
            mailbox.read();
            dana.heading(dana.words("notice.kind.ADDRESS_FAILED.subject", "§")
                    .split("§")[0]
                    .strip());
            String again = dana.words("courier.again", resumed);
            assertThat(sent(other, again).body()).contains(dana.words("notice.foot.chosen"));
            dana.page().reload();
            copy(
                    dana,
                    other,
                    dana.words("notice.copy.accepted.EMAIL", "§", "§")
                            .split("§")[0]
                            .strip());
            dana.check("notices-came-back");

            dana.follow(dana.words("notice.choices.link"));
            dana.heading(dana.words("notice.failing.title", helper.email()));
            dana.check("notice-choices-failing");
            dana.press(dana.words("notice.failing.trust"));
            dana.isTold(dana.words("notice.failing.trusted", helper.email()));

            grace.page().reload();
            grace.sees(grace.words("notice.deliveries.what-now"));
            assertThat(cameBack(grace)).isEqualTo(before + 2);
            assertThat(grace.page().locator("main").innerText())
                    .as("figures only, of nobody in particular")
                    .doesNotContain(helper.family(), helper.email());
            grace.check("staff-deliveries");
        }
    }

    private static int cameBack(Visitor grace) {
        grace.heading(grace.words("notice.deliveries.title"));
        Locator line = grace.page()
                .locator("li")
                .filter(new Locator.FilterOptions().setHasText(grace.words("notice.deliveries.state.CAME_BACK")));
        return line.count() == 0
                ? 0
                : Integer.parseInt(line.first().locator(".figure").textContent());
    }

    private Kept sent(String address, String subject) {
        return sent(address, subject, 1);
    }

    // The newest of so many.
    private Kept sent(String address, String subject, int count) {
        return await().atMost(SOON)
                .until(
                        () -> tray.to(address).stream()
                                .filter(kept -> kept.subject().equals(subject))
                                .toList(),
                        found -> found.size() == count)
                .getFirst();
    }

    private static void copy(Visitor dana, String address, String state) {
        dana.page()
                .locator(".copies li")
                .filter(new Locator.FilterOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(state))
                .first()
                .waitFor();
    }
}
