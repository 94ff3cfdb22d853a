package org.carestead.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa lets Dana name a stand-in; Dana asks Sam for a week; Sam accepts; Rosa sees it at once and ends it. */
class StandInBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void danaIsAwayAndSamStandsIn(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        Neighbor standIn = neighborhood().newcomer("Sam", language);
        neighborhood().helps(helper, member);
        String name = member.given() + " Alvarez";
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme);
                Visitor sam = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers");
            rosa.press(rosa.words("standin.allow.of", helper.fullName()));
            rosa.dialog(rosa.words("standin.allow.title", helper.fullName()));
            rosa.check("standin-sign");
            isReadByKeys(rosa.page());
            rosa.type(rosa.words("access.paper.sign.name"), member.fullName());
            rosa.press(rosa.words("standin.allow.sign"));
            rosa.sees(rosa.words("access.paper.sign.problem", name));
            rosa.check("standin-sign-wrong");
            rosa.type(rosa.words("access.paper.sign.name"), name);
            rosa.press(rosa.words("standin.allow.sign"));
            rosa.isTold(rosa.words("standin.said.allowed", helper.fullName()));
            rosa.check("standin-allowed");

            new Door(dana).signIn(helper, "/people");
            dana.check("standin-people");
            dana.follow(dana.words("standin.ask.of", name));
            dana.heading(dana.words("standin.ask.title", name));
            dana.type(dana.words("access.invite.given-name"), standIn.given());
            dana.type(dana.words("access.invite.family-name"), standIn.family());
            dana.type(dana.words("access.invite.email"), standIn.email());
            dana.pick(
                    dana.words("standin.until"),
                    LocalDate.now(ZoneId.of("America/New_York")).plusDays(7));
            dana.check("standin-ask");
            dana.press(dana.words("standin.send"));
            dana.heading(dana.words("standin.sent.title", standIn.given()));
            dana.check("standin-sent");
            dana.follow(dana.words("access.invite.done"));
            dana.press(dana.words("standin.again.of", standIn.fullName()));
            dana.page().locator(".passcode").waitFor();
            dana.seesAbove(
                    dana.heading(dana.words("standin.asked.by-me", standIn.fullName(), name)), dana.sees(MEDICINE));
            dana.sees(dana.words("board.lead.waiting.one"));
            dana.check("standin-sent-again");
            String passcode = dana.page().locator(".passcode").textContent();

            rosa.hears(rosa.words("standin.news.asked", helper.fullName()));
            rosa.doesNotSee(rosa.words("standin.said.allowed", helper.fullName()));
            rosa.seesAbove(
                    rosa.heading(rosa.words("standin.asked", helper.fullName(), standIn.fullName())),
                    rosa.sees(rosa.words("access.state.ACTIVE")));
            rosa.check("standin-asked");

            Door door = new Door(sam);
            door.signIn(standIn, mailOf(standIn).link(2));
            sam.heading(sam.words("access.invitation.stand-in.title", helper.fullName()));
            sam.check("standin-invitation");
            door.acceptForLater(passcode);
            sam.heading(name);
            sam.check("standin-helps");

            rosa.sees(rosa.words("standin.standing", standIn.fullName(), helper.fullName()));
            rosa.doesNotSee(rosa.words("standin.news.asked", helper.fullName()));
            rosa.check("standin-standing");
            rosa.press(rosa.words("standin.end.of", standIn.fullName()));
            rosa.isTold(rosa.words("standin.said.ended", standIn.fullName()));
            sam.heading(sam.words("access.people.title"));
        }
    }

    // The first stop of the keyboard is the paper, the next one the line at its end.
    private static void isReadByKeys(Page page) {
        page.keyboard().press("Tab");
        Locator paper = page.locator(".paper");
        assertThat(paper).isFocused();
        assertThat(page.locator(".paper h2")).isInViewport();
        page.keyboard().press("End");
        assertThat(page.locator(".paper h2")).not().isInViewport();
        page.keyboard().press("Tab");
        assertThat(page.locator("vaadin-dialog input")).isFocused();
    }
}
