package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An invitation on its way: sent again, corrected, taken back, opened by the wrong account, accepted with a new one. */
class InvitationBrowserTests extends Walk {

    private static final String WRONG = "AAAA-AAAA";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void memberSendsAgainCorrectsAndTakesBack(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor invited = Neighborhood.stranger("Noor");
        Neighbor right = Neighborhood.stranger("Noor");
        neighborhood().invites(member, invited);
        String first = mailOf(invited).link(1);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor stranger = visitor(width, language, scheme)) {
            HelpersPage page = new HelpersPage(visitor, invited);
            new Door(visitor).signIn(member, "/helpers");

            page.press("access.invitation.again");
            visitor.heading(visitor.words("access.passcode.title", invited.given()));
            visitor.check("invitation-again");
            stranger.goTo(first);
            stranger.heading(stranger.words("access.invitation.closed.title"));
            stranger.check("invitation-closed");

            page.press("access.invitation.correct");
            page.question("access.correct.title", invited.given());
            visitor.check("invitation-correct");
            visitor.type(visitor.words("access.invite.email"), "noor at example");
            page.answer("access.correct.title", invited.given(), "access.correct.yes");
            visitor.sees(visitor.words("access.invite.email.problem"));
            visitor.check("invitation-correct-problem");
            visitor.type(visitor.words("access.invite.email"), right.email());
            page.answer("access.correct.title", invited.given(), "access.correct.yes");
            visitor.sees(right.email());
            String last = mailOf(right).link(1);

            page.press("access.invitation.withdraw");
            page.question("access.withdraw.title", invited.fullName());
            visitor.check("invitation-withdraw");
            page.answer("access.withdraw.title", invited.fullName(), "access.withdraw.yes");
            visitor.isTold(visitor.words("access.withdrawn", invited.fullName()));
            visitor.check("invitation-withdrawn");
            stranger.goTo(last);
            stranger.heading(stranger.words("access.invitation.closed.title"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void invitedPersonMakesAnAccountAndTheMemberSeesItAtOnce(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor invited = Neighborhood.stranger("Tala");
        String passcode = neighborhood().invites(member, invited);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers");
            HelpersPage page = new HelpersPage(visitor, invited);
            page.offers("access.invitation.again");
            Door door = new Door(caregiver);
            caregiver.goTo(mailOf(invited).link(1));
            caregiver.press(caregiver.words("access.invitation.account.create"));

            caregiver.heading(caregiver.words("access.invited.code.title"));
            caregiver.check("invited-code");
            door.giveCode("000000");
            caregiver.sees(caregiver.words("access.invited.bad-code"));
            caregiver.check("invited-code-wrong");
            door.giveCode(mailOf(invited).code(1));

            caregiver.heading(caregiver.words("access.invited.account.title"));
            assertThat(caregiver.page().locator("#given").inputValue()).isEqualTo(invited.given());
            caregiver.fill("family", invited.family());
            caregiver.check("invited-account");
            door.choosePassword("aaaaaaaaaaaaaaaa");
            caregiver.sees(caregiver.words("signin.password.pattern"));
            caregiver.check("invited-account-problem");
            door.choosePassword(SampleResidents.PASSWORD);

            caregiver.heading(caregiver.words("access.invitation.title", member.fullName()));
            door.givePasscode(passcode);
            caregiver.heading(member.fullName());
            assertThat(caregiver.page().locator("html").getAttribute("lang")).isEqualTo(language.getLanguage());

            visitor.sees(visitor.words("access.helpers.new", invited.fullName()));
            page.offers("access.helpers.end");
            visitor.check("helpers-new");
            // Whoever was not meant is stopped from the news itself.
            visitor.press(visitor.words("access.helpers.new.stop", invited.given()));
            page.question("access.end.title", invited.given());
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void wrongAccountSignsOutAndGuessingLocks(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor invited = neighborhood().newcomer("Uma", language);
        Neighbor other = neighborhood().newcomer("Vito", language);
        neighborhood().invites(member, invited);
        String link = mailOf(invited).link(1);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers");
            Door door = new Door(caregiver);
            door.signIn(other, link);
            caregiver.heading(caregiver.words("access.invitation.other.title"));
            caregiver.sees(invited.email());
            caregiver.sees(other.email());
            caregiver.check("invitation-other");

            caregiver.press(caregiver.words("access.invitation.other.sign-out"));
            caregiver.heading(caregiver.words("access.invitation.account.title"));
            caregiver.check("invitation-signed-out");
            caregiver.follow(caregiver.words("access.invitation.account.have"));
            door.signIn(invited);
            for (int tries = 1; tries < 5; tries++) {
                door.givePasscode(WRONG);
                caregiver.sees(caregiver.words("access.invitation.wrong", 5 - tries));
            }
            door.givePasscode(WRONG);
            caregiver.sees(caregiver.words("access.acceptance.refused.LOCKED"));
            caregiver.check("invitation-locked");

            visitor.sees(visitor.words("access.helpers.locked", invited.fullName()));
            visitor.sees(visitor.words("access.invitation.state.LOCKED"));
            visitor.check("helpers-locked");
        }
    }
}
