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
import org.carestead.signin.DoorCookies;
import org.carestead.signin.NewSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

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
        PlainScreen screen = PlainScreen.open(browser, Routes.WHAT_WAS_DONE);
        addresses = new TreeSet<>();
        Matcher found = ADDRESS.matcher(screen.received());
        while (found.find()) {
            addresses.add("/" + found.group());
        }
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

    private static void isNothing(Page file) {
        assertThat(file.body()).doesNotContain("You signed in", "%PDF");
        assertThat(file.headers()).doesNotContainKey("content-disposition");
    }
}
