package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa's invitation has run out: she sends it again in one step, and only the new link and passcode open anything. */
class InvitationAgainBrowserTests extends Walk {

    private static final String NAME = "Rosa Alvarez";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void invitationThatRanOut_isSentAgainInOneStep(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor invited = neighborhood().newcomer("Noor", language);
        String old = neighborhood().invites(member, invited);
        String link = mailOf(invited).link(1);

        later(Duration.ofDays(7).plusMinutes(1), "expire-invitation");
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor noor = visitor(width, language, scheme)) {
            mailOf(member)
                    .saying(rosa.words("notice.kind.INVITATION_EXPIRED.body", invited.fullName())
                            .lines()
                            .findFirst()
                            .orElseThrow());
            Door door = new Door(noor);
            door.signIn(invited, link);
            noor.heading(noor.words("access.invitation.closed.title"));
            noor.check("invitation-expired-door");

            new Door(rosa).signIn(member, "/helpers");
            HelpersPage page = new HelpersPage(rosa, invited);
            rosa.sees(rosa.words("access.invitation.state.EXPIRED"));
            rosa.check("invitation-expired");
            page.press("access.invitation.again");
            rosa.heading(rosa.words("access.passcode.title", invited.given()));
            rosa.sees(rosa.words("access.invitation.state.PENDING"));
            rosa.check("invitation-expired-again");
            String passcode = rosa.page().locator(".passcode").textContent();
            assertThat(passcode).isNotEqualTo(old);

            String fresh = mailOf(invited).link(2);
            assertThat(fresh).isNotEqualTo(link);
            noor.goTo(link).heading(noor.words("access.invitation.closed.title"));
            noor.goTo(fresh).heading(noor.words("access.invitation.title", NAME));
            door.givePasscode(old);
            noor.sees(noor.words("access.invitation.wrong", 4));
            door.givePasscode(passcode);
            noor.heading(noor.words("access.given.title", NAME));
            rosa.sees(rosa.words("access.helpers.new", invited.fullName()));
            page.offers("access.helpers.end");
        }
    }
}
