package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestead.MovableClock;
import org.carestead.OpenScreens;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PlainScreen;
import org.carestead.PlainScreen.Recorded;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.EndReason;
import org.carestead.signin.NewSignIn;
import org.carestead.signin.SignIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Dana has pressed "Order refill" for Rosa, and somebody has recorded the request before it went out. */
@PortalTest
class RecordedRequestModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private SignIns signIns;

    @Autowired
    private OpenScreens screens;

    @Autowired
    private MessageSource texts;

    @Autowired
    private MovableClock clock;

    private Household household;
    private TestMedicines medicines;
    private MemberId rosa;
    private NewSignIn dana;
    private PlainBrowser browser;
    private PlainScreen screen;
    private Recorded click;

    @BeforeEach
    void record() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        rosa = household.member(household.person("Rosa"));
        medicines.take(rosa, "Simvastatin");
        PersonId helper = household.person("Dana");
        household.grant(rosa, helper, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        dana = household.signIn(helper);
        browser = PlainBrowser.of(port, dana);
        screen = PlainScreen.open(browser, "people/" + rosa.id() + "/medicines");
        click = screen.pressing(texts.getMessage("pharmacy.order", null, Locale.ENGLISH));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void itOrdersAsLongAsDanaIsSignedIn() {
        screen.send(click);

        assertThat(medicines.orders(rosa)).isEqualTo(1);
    }

    @Test
    void itIsWorthNothingAfterTheEndOfTheSignIn() {
        signIns.end(dana.signIn().id(), EndReason.CREDENTIALS_CHANGED);

        assertWorthNothing(screen.send(click));
    }

    @Test
    void itIsWorthNothingAfterSignOut() {
        String session = browser.cookie("__Host-screen");
        browser.get("/prove");
        browser.post("/sign-out");
        browser.cookies().put(DoorCookies.SIGN_IN, dana.token());
        browser.cookies().put("__Host-screen", session);

        assertWorthNothing(screen.send(click));
    }

    @Test
    void itIsWorthNothingToWhoeverSignsInInTheSameBrowserNext() {
        browser.cookies()
                .put(
                        DoorCookies.SIGN_IN,
                        household.signIn(household.person("Sam")).token());

        assertWorthNothing(screen.send(click));
    }

    @Test
    void itIsWorthNothingInAnotherSignInOfDanaHerself() {
        browser.cookies()
                .put(
                        DoorCookies.SIGN_IN,
                        household.signIn(dana.signIn().person()).token());

        assertWorthNothing(screen.send(click));
    }

    @Test
    void itIsWorthNothingWithoutASignIn() {
        browser.cookies().remove(DoorCookies.SIGN_IN);

        assertWorthNothing(screen.send(click));
    }

    @Test
    void itIsWorthNothingWithoutTheKeyOfTheScreen() {
        screen.send(new Recorded(
                click.path(), click.body().replaceFirst("\"csrfToken\": \"[^\"]+\"", "\"csrfToken\": \"x\"")));

        assertThat(medicines.orders(rosa)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/build/x",
                "/VAADIN/static/x",
                "/aura/x",
                "/VAADIN/dynamic/x",
                "/VAADIN/push",
                "/VAADIN/",
                "/people/x",
                "/sign-in",
                "/styles.css",
                "/error",
                "/actuator/health"
            })
    void itIsWorthNothingAtARoundaboutAddress(String address) {
        signIns.end(dana.signIn().id(), EndReason.SIGNED_OUT);
        // Whoever replays a request can also show a token against forged ones: anybody gets one at the door.
        PlainBrowser door = new PlainBrowser(port);
        door.get("/sign-in");
        browser.cookies().put("__Host-csrf", door.cookie("__Host-csrf"));

        browser.send(
                click.path().replaceFirst("/", address),
                click.body(),
                "Content-Type",
                "application/json; charset=UTF-8",
                "X-XSRF-TOKEN",
                door.token());

        assertThat(medicines.orders(rosa)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?v-r=init&location=",
                "/?v-r=uidl&v-uiId=0",
                "/?v-r=heartbeat&v-uiId=0",
                "/?v-r=push",
                "/VAADIN/push?v-r=push",
                "/?v-r=upload",
                "/?v-r=other",
                "/VAADIN/dynamic/resource/0/x/y",
                "/VAADIN/build/x?v-r=uidl",
                "/medicines",
                "/state"
            })
    void whateverIsAskedAfterTheEndClosesTheScreenFirst(String request) {
        clock.advance(SignIns.IDLE);
        browser.get(request);
        // As if the end had not been: the screen must be gone all the same.
        clock.reset();

        assertWorthNothing(screen.send(click));
    }

    @Test
    void fileOfAScreenIsNobodyElses() {
        AtomicInteger asked = new AtomicInteger();
        UI ui = screens.of(dana.signIn().id());
        String[] address = new String[1];
        ui.accessSynchronously(() -> address[0] = ui.getSession()
                .getResourceRegistry()
                .registerResource((request, response, session, owner) -> asked.incrementAndGet(), ui.getElement())
                .getResourceUri()
                .toString());
        browser.get("/" + address[0]);
        assertThat(asked).hasValue(1);

        browser.cookies()
                .put(
                        DoorCookies.SIGN_IN,
                        household.signIn(household.person("Sam")).token());
        browser.get("/" + address[0]);
        browser.send("/" + address[0], "a file");

        assertThat(asked).hasValue(1);
    }

    private void assertWorthNothing(Page answer) {
        assertThat(medicines.orders(rosa)).isZero();
        assertThat(PlainScreen.isGone(answer)).as(answer.toString()).isTrue();
        assertThat(answer.body()).doesNotContain("Simvastatin");
    }
}
