package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.PortalTest;
import org.carestead.local.MessageTray;
import org.carestead.local.SampleHousehold;
import org.carestead.local.SampleResidents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The main job, walked as the README tells it, by two people at two browsers. */
@PortalTest
@TestPropertySource(properties = "carestead.test.database=main-job")
class MainJobBrowserTests {

    private static final Pattern LINK = Pattern.compile("(/invitation/[A-Za-z0-9_-]+)");

    @LocalServerPort
    private int port;

    @Autowired
    private SampleHousehold household;

    @Autowired
    private SampleResidents residents;

    @Autowired
    private MessageTray tray;

    @BeforeEach
    void somebodyLivesThere() throws IOException {
        if (residents.all().isEmpty()) {
            household.load(LocalDate.now(ZoneId.of("America/New_York")));
            residents.moveIn();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, Maeve, maeve.oconnor@example.org, LIGHT", "320, Dana, dana.whitfield@example.org, DARK"})
    void memberInvitesCaregiverActsMemberEndsAndTheScreenCloses(
            int width, String name, String email, ColorScheme scheme) {
        try (Visitor rosa = Visitor.at(port, width, Locale.US, scheme);
                Visitor caregiver = Visitor.at(port, width, Locale.US, scheme)) {
            signIn(rosa, "rosa.alvarez@example.org", "/helpers");
            String passcode = invite(rosa, width, name, email);
            accept(caregiver, width, email, passcode);
            order(caregiver, width);

            rosa.goTo("/activity");
            rosa.sees(name);
            rosa.sees("looked at your medicines");
            rosa.check("activity-" + width);
            rosa.goTo("/helpers");
            rosa.heading(name);
            rosa.check("helpers-" + width);
            rosa.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^End the access of " + name)))
                    .click();
            rosa.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("End now").setExact(true))
                    .last()
                    .click();

            rosa.sees("access ended at");
            caregiver.sees("Your access for Rosa has ended");
            caregiver.doesNotSee("Simvastatin");
            caregiver.check("closed-" + width);
            caregiver.page().reload();
            caregiver.sees("has ended");
            caregiver.doesNotSee("Simvastatin");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, DARK", "320, es, LIGHT"})
    void everyScreenOfAMemberIsInOrder(int width, Locale language, ColorScheme scheme) {
        try (Visitor member = Visitor.at(port, width, language, scheme)) {
            signIn(
                    member,
                    language.getLanguage().equals("es") ? "jose.nunez@example.org" : "rosa.alvarez@example.org",
                    "/medicines");
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
                member.page().locator("h1, h2").first().waitFor();
                assertThat(member.page().locator("html").getAttribute("lang")).isEqualTo(language.getLanguage());
                member.check("house" + path.replace('/', '-') + "-" + width + "-" + language);
            }
        }
    }

    private static void signIn(Visitor visitor, String email, String next) {
        visitor.goTo("/sign-in?next=" + next);
        visitor.page().locator("#name").fill(email);
        visitor.page().locator("#password").fill(SampleResidents.PASSWORD);
        visitor.page().locator("form .btn.main").first().click();
        visitor.page().locator("vaadin-button, .card").first().waitFor();
    }

    private static String invite(Visitor rosa, int width, String name, String email) {
        rosa.page().getByText("Invite someone").first().click();
        rosa.heading("Who should help you?");
        rosa.page().getByLabel("First name").fill(name);
        rosa.page().getByLabel("Last name").fill("<b>=1+1</b>");
        rosa.page().getByLabel("E-mail address").fill(email);
        rosa.page().locator("vaadin-select").first().click();
        rosa.page().getByText("My friend or neighbor").last().click();
        rosa.check("invite-who-" + width);
        for (String step : new String[] {
            "What may " + name + " do?", "What stays private?", "Until when may " + name + " help?", "Is this right?"
        }) {
            rosa.press("Continue");
            rosa.heading(step);
            rosa.check("invite-" + step.replaceAll("[^A-Za-z]", "") + "-" + width);
        }
        rosa.press("Send the invitation");
        String passcode = rosa.page().locator(".passcode").textContent();
        rosa.check("invite-passcode-" + width);
        return passcode;
    }

    private void accept(Visitor caregiver, int width, String email, String passcode) {
        String body = org.awaitility.Awaitility.await()
                .until(
                        () -> tray.to(email).stream()
                                .map(MessageTray.Kept::body)
                                .filter(text -> LINK.matcher(text).find())
                                .findFirst()
                                .orElse(""),
                        text -> !text.isEmpty());
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).isTrue();
        assertThat(body).doesNotContain(passcode);
        caregiver.goTo(link.group(1));
        caregiver.check("invitation-" + width);
        caregiver.follow("I have an account: sign in");
        caregiver.page().locator("#name").fill(email);
        caregiver.page().locator("#password").fill(SampleResidents.PASSWORD);
        caregiver.page().locator("form .btn.main").first().click();
        caregiver.page().locator("#passcode").fill("AAAA-AAAA");
        caregiver.press("Accept and start helping");
        caregiver.sees("That is not the passcode");
        caregiver.check("invitation-passcode-" + width);
        caregiver.page().locator("#passcode").fill(passcode);
        caregiver.press("Accept and start helping");
        caregiver.heading("Rosa Alvarez");
        caregiver.check("people-i-help-" + width);
    }

    private static void order(Visitor caregiver, int width) {
        caregiver.page().locator("main a").getByText("Medicines").first().click();
        caregiver.sees("You are helping Rosa Alvarez.");
        caregiver.sees("Simvastatin 20 mg tablet");
        for (String kept : new String[] {"Sertraline", "Lorazepam"}) {
            caregiver.doesNotSee(kept);
        }
        caregiver.check("helping-" + width);
        caregiver
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Order refill of (Simvastatin|Warfarin)")))
                .first()
                .click();
        caregiver.sees("The pharmacy has been asked to fill it.");
    }
}
