package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member ends an access without telling, sets another last day, renews. The helper's screens give nothing away. */
class QuietEndBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void quietEndClosesTheScreenAsAPauseDoes(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Noelia", language);
        MemberId membership = neighborhood().helps(helper, member);
        String screen = "/people/" + membership.id() + "/medicines";
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(caregiver).signIn(helper, screen);
            caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
            HelpersPage page = new HelpersPage(visitor, helper);
            new Door(visitor).signIn(member, "/helpers");

            String paused = asPaused(page, visitor, caregiver, member, screen);
            page.press("access.helpers.end");
            page.question("access.end.title", helper.given());
            visitor.choose(
                    visitor.words("access.end.way", helper.given()),
                    visitor.words("access.end.way.QUIETLY", helper.given()));
            visitor.check("end-quietly");
            page.answer("access.end.title", helper.given(), "access.end.yes");
            visitor.isTold(
                    visitor.words("access.ended.quietly", helper.given(), "|").split("\\|")[1]);
            visitor.page().locator("details summary").click();
            visitor.check("ended-quietly");

            caregiver.heading(caregiver.words("pharmacy.closed.not-now.title"));
            caregiver.goTo(screen).heading(caregiver.words("pharmacy.closed.not-now.title"));
            assertThat(seen(caregiver)).isEqualTo(paused);
            caregiver.goTo("/people").heading(member.fullName());
            caregiver.sees(caregiver.words("access.people.not-now.tag"));
            caregiver.check("not-now-board");
            caregiver.goTo("/people/my-activity");
            caregiver.sees(caregiver.words("trail.my.reason.ACCESS_PAUSED"));
        }
    }

    // Paused and resumed first: what the helper sees then is what they must see of the quiet end.
    private String asPaused(HelpersPage page, Visitor visitor, Visitor caregiver, Neighbor member, String screen) {
        page.press("access.helpers.pause");
        page.answer("access.pause.title", page.helper().given(), "access.pause.yes");
        caregiver.heading(caregiver.words("pharmacy.closed.not-now.title"));
        caregiver.goTo(screen).heading(caregiver.words("pharmacy.closed.not-now.title"));
        String seen = seen(caregiver);
        page.press("access.helpers.resume");
        visitor.isTold(visitor.words("access.resumed", page.helper().given()));
        caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
        return seen;
    }

    // Without the head: its bell says that the pause is over, which it was.
    private static String seen(Visitor caregiver) {
        return caregiver.page().locator("#main").innerText();
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void earlierDayIsOneStepAndRenewalIsSigned(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Tea", language);
        neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme)) {
            HelpersPage page = new HelpersPage(visitor, helper);
            new Door(visitor).signIn(member, "/helpers");
            page.press("access.helpers.last-day");
            page.question("access.last-day.title", helper.given());
            visitor.page().getByLabel(visitor.words("access.last-day.another")).check();
            page.answer("access.last-day.title", helper.given(), "access.last-day.yes");
            visitor.sees(visitor.words(
                    "access.last-day.day.problem", Formats.of(language).date(today().plusMonths(24))));
            visitor.check("last-day-another");
            visitor.pick(visitor.words("access.last-day.day"), today().plusDays(10));
            visitor.check("last-day");
            page.answer("access.last-day.title", helper.given(), "access.last-day.yes");
            page.offers("access.helpers.renew");
            visitor.check("ends-soon");

            clock().advance(Duration.ofMinutes(6));
            page.press("access.helpers.renew");
            page.givePassword();
            Locator paper = visitor.page().getByRole(AriaRole.DIALOG);
            paper.getByLabel(visitor.words("access.paper.sign.name")).fill(helper.fullName());
            paper.getByText(visitor.words("access.renew.sign")).click();
            paper.getByText(visitor.words("access.paper.sign.problem", member.fullName()))
                    .waitFor();
            visitor.check("renew");
            paper.getByLabel(visitor.words("access.paper.sign.name")).fill(member.fullName());
            // Read for longer than the proof lasts: it is asked for again, and nothing is lost.
            clock().advance(Duration.ofMinutes(6));
            paper.getByText(visitor.words("access.renew.sign")).click();
            page.givePassword();
            visitor.losesSightOf(visitor.words("access.helpers.renew"));
            visitor.check("renewed");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock().instant(), ZoneId.of("America/New_York"));
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT"})
    void whoseTimeIsUpIsInvitedAgainAsBefore(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Iris", language);
        String passcode = neighborhood().invites(member, helper);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(caregiver).signIn(helper, mailOf(helper).link(1));
            caregiver.fill("passcode", passcode);
            caregiver.send();
            caregiver.heading(caregiver.words("access.given.title", member.fullName()));
            caregiver.goTo("/people/my-access").sees(caregiver.words("access.state.ACTIVE"));
            HelpersPage page = new HelpersPage(visitor, helper);
            new Door(visitor).signIn(member, "/helpers");
            page.press("access.helpers.end");
            page.answer("access.end.title", helper.given(), "access.end.yes");
            caregiver.losesSightOf(caregiver.words("access.state.ACTIVE"));

            visitor.page().locator("details summary").click();
            visitor.page()
                    .getByLabel(visitor.words("access.helpers.again.of", helper.fullName()))
                    .click();
            visitor.heading(visitor.words("access.invite.CHECK.title"));
            visitor.sees(helper.email());
            visitor.check("invite-again");
            visitor.press(visitor.words("access.invite.next"));
            visitor.heading(visitor.words("access.invite.SIGN.title", helper.given()));
        }
    }
}
