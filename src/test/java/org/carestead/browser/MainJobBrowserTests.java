package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.PlanCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job, walked as the README tells it, by two people at two browsers. */
class MainJobBrowserTests extends Walk {

    private static final Neighbor ROSA = Neighborhood.member(Locale.ENGLISH);

    @Autowired
    private PlanCalendar calendar;

    @ParameterizedTest
    @CsvSource({"1280, Maeve, maeve.oconnor@example.org, LIGHT", "320, Dana, dana.whitfield@example.org, DARK"})
    void memberInvitesCaregiverActsMemberEndsAndTheScreenCloses(
            int width, String name, String email, ColorScheme scheme) {
        // The name is the one of the account; in the invitation it is what Rosa types.
        Neighbor helper = new Neighbor(name, "<b>=A+A<b>", email);
        try (Visitor rosa = visitor(width, Locale.ENGLISH, scheme);
                Visitor caregiver = visitor(width, Locale.ENGLISH, scheme)) {
            new Door(rosa).signIn(ROSA, "/helpers");
            String passcode = invite(rosa, helper);
            accept(caregiver, helper, passcode);
            order(caregiver);

            rosa.goTo("/activity");
            rosa.sees(name);
            rosa.sees("looked at your medicines");
            rosa.check("activity");
            rosa.goTo("/helpers");
            rosa.heading(name);
            rosa.sees("until " + lastDay());
            rosa.check("helpers");
            end(rosa, name);

            rosa.sees("access ended at");
            caregiver.sees("Your access for Rosa has ended");
            caregiver.doesNotSee("Simvastatin");
            caregiver.check("closed");
            caregiver.page().reload();
            caregiver.sees("has ended");
            caregiver.doesNotSee("Simvastatin");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, DARK", "320, es, LIGHT"})
    void everyScreenOfAMemberIsInOrder(int width, Locale language, ColorScheme scheme) {
        try (Visitor member = visitor(width, language, scheme)) {
            new Door(member).signIn(Neighborhood.member(language), "/medicines");
            for (String path : new String[] {
                "/medicines",
                "/orders",
                "/claims",
                "/prior-authorizations",
                "/helpers",
                "/people",
                "/activity",
                "/nowhere"
            }) {
                member.goTo(path);
                member.page().locator("main h1").first().waitFor();
                assertThat(member.page().locator("html").getAttribute("lang")).isEqualTo(language.getLanguage());
                member.check("house" + path.replace('/', '-'));
            }
            assertThat(member.page().locator("vaadin-connection-indicator").textContent())
                    .contains(member.words("frame.connection.back"));
        }
    }

    private static String invite(Visitor rosa, Neighbor helper) {
        rosa.page().getByText("Invite someone").first().click();
        rosa.heading("Who should help you?");
        rosa.page().getByLabel("First name").fill(helper.given());
        rosa.page().getByLabel("Last name").fill(helper.family());
        rosa.page().getByLabel("E-mail address").fill(helper.email());
        rosa.page().locator("vaadin-select").first().click();
        rosa.page().getByText("My friend or neighbor").last().click();
        rosa.check("invite-who");
        for (String step : new String[] {"WHAT", "PRIVATE", "UNTIL", "CHECK", "SIGN"}) {
            rosa.press("Continue");
            rosa.heading(rosa.words("access.invite." + step + ".title", helper.given()));
            rosa.check("invite-" + step.toLowerCase(Locale.ROOT));
        }
        rosa.type(rosa.words("access.paper.sign.name"), "Rosa Alvares");
        rosa.press("Sign and send the invitation");
        rosa.sees(rosa.words("access.paper.sign.problem", ROSA.fullName()));
        rosa.check("invite-sign-problem");
        rosa.type(rosa.words("access.paper.sign.name"), "rosa álvarez");
        rosa.press("Sign and send the invitation");
        String passcode = rosa.page().locator(".passcode").textContent();
        rosa.check("invite-passcode");
        return passcode;
    }

    private void accept(Visitor caregiver, Neighbor helper, String passcode) {
        Door door = new Door(caregiver);
        caregiver.goTo(mailOf(helper).link(1));
        assertThat(mailOf(helper).saying("/invitation/")).doesNotContain(passcode);
        caregiver.sees("until " + lastDay());
        caregiver.check("invitation");
        caregiver.follow("I have an account: sign in");
        door.signIn(helper);
        door.givePasscode("AAAA-AAAA");
        caregiver.sees("That is not the passcode");
        caregiver.check("invitation-passcode");
        door.givePasscode(passcode);
        caregiver.heading("You can now help Rosa Alvarez");
        caregiver.sees("Receipt (PDF)");
        caregiver.check("access-given");
        caregiver.page().locator("main a.btn.main").click();
        caregiver.heading("Rosa Alvarez");
        caregiver.sees("until " + lastDay());
        caregiver.check("people-i-help");
        assertThat(mailOf(helper).saying("You have accepted")).contains("until " + lastDay());
        assertThat(mailOf(ROSA).saying("has accepted")).contains("until " + lastDay());
    }

    private static void order(Visitor caregiver) {
        caregiver.page().locator("main a").getByText("Medicines").first().click();
        caregiver.sees("You are helping Rosa Alvarez.");
        caregiver.sees("Simvastatin 20 mg tablet");
        for (String kept : new String[] {"Sertraline", "Lorazepam"}) {
            caregiver.doesNotSee(kept);
        }
        caregiver.check("helping");
        caregiver
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Order refill of (Simvastatin|Warfarin)")))
                .first()
                .click();
        caregiver.sees("The pharmacy has been asked to fill it.");
    }

    private static void end(Visitor rosa, String name) {
        rosa.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^End the access of " + name)))
                .click();
        rosa.dialog("End " + name + "’s access now?")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("End now"))
                .click();
    }

    // Twelve months from today, as it was offered and chosen.
    private String lastDay() {
        return calendar.today()
                .plusMonths(12)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US));
    }
}
