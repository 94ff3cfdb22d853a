package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa invites Leo for emergencies only: he sees nothing but in one, and nothing any more when it is over. */
class OnlyInAnEmergencyBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String NAME = "Rosa Alvarez";
    private static final Duration WAIT = Duration.ofDays(3).plusMinutes(1);
    private static final Duration OPEN = Duration.ofDays(31);

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void leoSeesNothingBeforeAndAfter(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor invited = Neighborhood.stranger("Leo");
        String medicines = "/people/" + neighborhood().membership(member).id() + "/medicines";
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor leo = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers/invite");
            String passcode = invites(rosa, invited);
            rosa.goTo("/helpers");
            rosa.button(rosa.words("access.invitation.withdraw.of", invited.fullName()))
                    .waitFor();

            accepts(leo, invited, passcode);
            leo.goTo("/people").heading(NAME);
            leo.sees(leo.words("board.emergency.tag"));
            leo.doesNotSee(leo.words("board.lead.due.none"));
            leo.check("people-only-in-an-emergency");
            seesNothing(leo, medicines);

            rosa.sees(rosa.words("access.helpers.new.emergency", invited.fullName()));
            rosa.check("helpers-only-in-an-emergency");
            leo.goTo("/people").heading(NAME);
            names(rosa, invited);
            leo.page().reload();
            new TrustedPage(leo, NAME).asks("Rosa fell", () -> {});
            seesNothing(leo, medicines);

            later(WAIT, "open-emergency");
            mailOf(invited).saying(leo.words("notice.kind.EMERGENCY_OPENED.body", NAME));
            new Door(leo).signIn(invited, medicines);
            leo.sees(MEDICINE);
            leo.check("helping-in-an-emergency");

            later(OPEN, "close-emergency");
            mailOf(invited).saying(leo.words("notice.kind.EMERGENCY_CLOSED.body", NAME));
            new Door(leo).signIn(invited, "/people");
            leo.sees(leo.words("board.emergency.tag"));
            seesNothing(leo, medicines);
        }
    }

    private static String invites(Visitor rosa, Neighbor invited) {
        String who = invited.given();
        rosa.type(rosa.words("access.invite.given-name"), who);
        rosa.type(rosa.words("access.invite.family-name"), invited.family());
        rosa.type(rosa.words("access.invite.email"), invited.email());
        rosa.page().locator("vaadin-select").first().click();
        rosa.page().locator("vaadin-select-item").first().click();
        rosa.sees(rosa.words("access.invite.step", 1, 6));
        goesOn(rosa, "WHAT", who);
        rosa.sees(rosa.words("access.invite.step", 2, 6));
        rosa.page()
                .locator("[aria-pressed=true]", chosen(rosa, "HELPS_WITH_REFILLS"))
                .waitFor();
        rosa.press(rosa.words("access.template.ONLY_IN_AN_EMERGENCY"));
        rosa.page()
                .locator("[aria-pressed=true]", chosen(rosa, "ONLY_IN_AN_EMERGENCY"))
                .waitFor();
        rosa.sees(rosa.words("access.invite.emergency", who));
        // Nothing is kept private of nothing, so that there is a step less.
        rosa.sees(rosa.words("access.invite.step", 2, 5));
        rosa.check("invite-emergency");
        rosa.press(rosa.words("access.template.HELPS_WITH_REFILLS"));
        rosa.sees(rosa.words("access.invite.step", 2, 6));
        rosa.press(rosa.words("access.template.ONLY_IN_AN_EMERGENCY"));
        goesOn(rosa, "UNTIL", who);
        rosa.sees(rosa.words("access.invite.step", 3, 5));
        goesOn(rosa, "CHECK", who);
        rosa.sees(rosa.words("access.may.member.nothing-now", who));
        rosa.check("invite-emergency-check");
        goesOn(rosa, "SIGN", who);
        rosa.sees(rosa.words("access.invite.step", 5, 5));
        rosa.check("invite-emergency-sign");
        rosa.type(rosa.words("access.paper.sign.name"), NAME);
        rosa.press(rosa.words("access.invite.send"));
        rosa.heading(rosa.words("access.invite.sent.title", who));
        rosa.sees(rosa.words("access.passcode.link.emergency", who));
        rosa.check("invite-emergency-passcode");
        return rosa.page().locator(".passcode").textContent();
    }

    private static Page.LocatorOptions chosen(Visitor rosa, String template) {
        return new Page.LocatorOptions().setHasText(rosa.words("access.template." + template));
    }

    private static void goesOn(Visitor rosa, String step, String who) {
        rosa.press(rosa.words("access.invite.next"));
        rosa.heading(rosa.words("access.invite." + step + ".title", who));
    }

    private void accepts(Visitor leo, Neighbor invited, String passcode) {
        Door door = new Door(leo);
        leo.goTo(mailOf(invited).link(1));
        leo.heading(leo.words("access.invitation.title.emergency", NAME));
        leo.press(leo.words("access.invitation.account.create"));
        leo.heading(leo.words("access.invited.code.title"));
        door.giveCode(mailOf(invited).code(1));
        leo.heading(leo.words("access.invited.account.title"));
        leo.fill("family", invited.family());
        door.choosePassword(SampleResidents.PASSWORD);
        leo.heading(leo.words("access.invitation.title.emergency", NAME));
        leo.check("invitation-emergency");
        door.acceptForLater(passcode);
        leo.heading(leo.words("access.given.title.emergency", NAME));
        leo.check("access-given-emergency");
    }

    private static void names(Visitor rosa, Neighbor invited) {
        rosa.follow(rosa.words("emergency.waits.name.of", invited.fullName()));
        rosa.heading(rosa.words("emergency.plan.title", invited.given()));
        rosa.press(rosa.words("emergency.plan.name", invited.given()));
        rosa.dialog(rosa.words("emergency.sign.title", invited.given()));
        rosa.type(rosa.words("access.paper.sign.name"), NAME);
        rosa.press(rosa.words("emergency.sign.yes"));
        rosa.isTold(rosa.words("emergency.said.named", invited.given()));
    }

    private static void seesNothing(Visitor leo, String screen) {
        leo.goTo(screen).heading(leo.words("pharmacy.closed.not-shared.title"));
        assertThat(leo.page().content()).doesNotContain(MEDICINE);
    }
}
