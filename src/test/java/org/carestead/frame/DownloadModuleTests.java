package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.person.PersonId;
import org.carestead.privacy.Officers;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.NewSignIn;
import org.carestead.staff.Hat;
import org.carestead.staff.Workforce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The address of a file is asked for again and again, by whoever has it. */
@PortalTest
class DownloadModuleTests {

    private static final Pattern ADDRESS = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private PersonId rosa;
    private PlainBrowser browser;
    private Set<String> addresses;

    @BeforeEach
    void rosaLooksAtWhatWasDone() {
        household = new Household(portal);
        rosa = household.person("Rosa");
        household.member(rosa);
        browser = PlainBrowser.of(port, household.signIn(rosa));
        addresses = addresses(PlainScreen.open(browser, Routes.WHAT_WAS_DONE));
    }

    private static Set<String> addresses(PlainScreen screen) {
        Set<String> all = new TreeSet<>();
        Matcher found = ADDRESS.matcher(screen.received());
        while (found.find()) {
            all.add("/" + found.group());
        }
        return all;
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void fileIsGivenToWhomItIsAboutAndKeptByNobody() {
        assertThat(addresses).hasSize(2);
        for (String address : addresses) {
            Page file = browser.get(address);

            assertThat(file.status()).isEqualTo(200);
            assertThat(file.body()).isNotEmpty();
            assertThat(file.headers().get("content-disposition"))
                    .singleElement()
                    .asString()
                    .startsWith("attachment")
                    .contains("carestead-");
            assertThat(file.headers()).containsEntry("x-content-type-options", List.of("nosniff"));
            assertThat(String.valueOf(file.headers().get("cache-control"))).contains("no-store");
        }
    }

    @Test
    void addressIsWorthNothingWhenTheProofIsOld() {
        addresses.forEach(address -> assertThat(browser.get(address).status()).isEqualTo(200));
        clock.advance(Duration.ofMinutes(6));

        addresses.forEach(address -> {
            Page file = browser.get(address);
            assertThat(file.status()).isEqualTo(403);
            assertThat(file.body()).doesNotContain("You signed in", "%PDF");
        });
    }

    @Test
    void addressIsWorthNothingToAnybodyElse() {
        NewSignIn sams = household.signIn(household.person("Sam"));
        PlainBrowser elsewhere = PlainBrowser.of(port, sams);
        addresses.forEach(address -> isNothing(elsewhere.get(address)));
        addresses.forEach(address -> isNothing(new PlainBrowser(port).get(address)));

        browser.cookies().put(DoorCookies.SIGN_IN, sams.token());
        addresses.forEach(address -> isNothing(browser.get(address)));
    }

    @Test
    void accountingOfRosa_addressIsWorthNothingWhenHerProofIsOldOrToSomebodyElse() {
        Set<String> accountings = addresses(PlainScreen.open(browser, Routes.DISCLOSURES));
        assertThat(accountings).hasSize(2);
        PlainBrowser elsewhere = PlainBrowser.of(port, household.signIn(household.person("Sam")));

        accountings.forEach(address -> {
            assertThat(browser.get(address).status()).isEqualTo(200);
            isNothing(elsewhere.get(address));
        });
        clock.advance(Duration.ofMinutes(6));
        accountings.forEach(address -> isForbidden(browser.get(address)));
    }

    @Test
    void accountingForAnOfficer_addressIsWorthNothingWhenTheHatIsGoneOrTheProofIsOld() {
        PersonId ines = new Workforce(portal).person(Hat.PRIVACY_OFFICER);
        Set<String> taken = accountingsBefore(ines);
        jdbc.sql("DELETE FROM staff_hat WHERE person_id = ?").param(ines.id()).update();
        taken.forEach(address -> isForbidden(browser.get(address)));

        PersonId grace = new Workforce(portal).person(Hat.PRIVACY_OFFICER);
        Set<String> old = accountingsBefore(grace);
        clock.advance(Duration.ofMinutes(6));
        old.forEach(address -> isForbidden(browser.get(address)));
    }

    // The officer says why, finds Rosa, and takes both files once.
    private Set<String> accountingsBefore(PersonId officer) {
        String family = "Nadal" + officer.id().toString().replaceAll("[^a-z]", "");
        jdbc.sql("UPDATE member SET family_name = ? WHERE person_id = ?")
                .params(family, rosa.id())
                .update();
        NewSignIn signIn = household.signIn(officer);
        portal.getBean(Officers.class).begin(signIn.signIn().actor(), "Request of the member in writing");
        browser = PlainBrowser.of(port, signIn);
        PlainScreen screen = PlainScreen.open(browser, Routes.DISCLOSURES_OF);
        screen.type(family);
        screen.press("Find");
        screen.press("Rosa " + family);
        Set<String> all = addresses(screen);
        assertThat(all).hasSize(2);
        all.forEach(address -> assertThat(browser.get(address).status()).isEqualTo(200));
        return all;
    }

    private static void isForbidden(Page file) {
        assertThat(file.status()).isEqualTo(403);
        isNothing(file);
    }

    private static void isNothing(Page file) {
        assertThat(file.body()).doesNotContain("You signed in", "Nadal", "%PDF");
        assertThat(file.headers()).doesNotContainKey("content-disposition");
    }
}
