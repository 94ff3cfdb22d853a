package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.EndReason;
import org.carestead.signin.NewSignIn;
import org.carestead.signin.SignIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** The socket by which an open screen hears what is new: to whom it is opened, and until when it tells. */
@PortalTest
class SocketModuleTests {

    private static final Duration SOON = Duration.ofSeconds(10);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MessageSource texts;

    @Autowired
    private MovableClock clock;

    private final Heard heard = new Heard();
    private Actor rosa;
    private MemberId member;
    private TestMedicines medicines;
    private MedicineId medicine;
    private NewSignIn dana;
    private PlainBrowser browser;
    private PlainScreen screen;

    @BeforeEach
    void danaLooksAtRosasMedicines() {
        Household household = new Household(portal);
        PersonId person = household.person("Rosa");
        rosa = household.signedIn(person);
        member = household.member(person);
        medicines = new TestMedicines(portal);
        medicine = medicines.take(member, "Simvastatin");
        PersonId helper = household.person("Dana");
        household.grant(member, helper, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        dana = household.signIn(helper);
        browser = PlainBrowser.of(port, dana);
        screen = PlainScreen.open(browser, "people/" + member.id() + "/medicines");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void openScreenHearsWhatIsNew() {
        listen();

        order();

        await().atMost(SOON).until(() -> heard.all().contains("Simvastatin"));
    }

    @Test
    void nothingIsOpenedToWhoeverIsSignedOut() {
        signIns.end(dana.signIn().id(), EndReason.SIGNED_OUT);

        assertThatThrownBy(this::listen).isInstanceOf(CompletionException.class);
    }

    @Test
    void nothingMoreIsToldAfterTheEndOfTheSignIn() {
        listen();
        signIns.end(dana.signIn().id(), EndReason.CREDENTIALS_CHANGED);
        await().atMost(SOON).until(() -> heard.closed);

        order();

        assertThat(heard.all()).contains("/sign-in?ended").doesNotContain("Simvastatin");
    }

    @Test
    void whatIsSaidIntoItIsHeardWhileTheSignInLives() {
        WebSocket socket = listen();

        say(socket);

        await().atMost(SOON).until(() -> medicines.orders(member) == 1);
    }

    @Test
    void whatIsSaidIntoItAfterTheEndIsNotHeard() {
        WebSocket socket = listen();
        clock.advance(SignIns.IDLE);

        say(socket);
        await().atMost(SOON).until(() -> heard.closed);

        assertThat(medicines.orders(member)).isZero();
    }

    // Vaadin's own client never does, but the server would listen to one that does.
    private void say(WebSocket socket) {
        String click = screen.pressing(texts.getMessage("pharmacy.order", null, Locale.ENGLISH))
                .body();
        socket.sendText(click.length() + "|" + click, true).join();
    }

    private void order() {
        acting.on(rosa, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
    }

    private WebSocket listen() {
        String cookies = browser.cookies().entrySet().stream()
                .filter(each -> each.getKey().equals(DoorCookies.SIGN_IN)
                        || each.getKey().equals("__Host-screen"))
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", cookies)
                .buildAsync(screen.socket(), heard)
                .join();
        await().atMost(SOON).until(() -> !heard.all().isEmpty());
        return socket;
    }

    private static final class Heard implements WebSocket.Listener {

        private final Queue<CharSequence> all = new ConcurrentLinkedQueue<>();
        private volatile boolean closed;

        String all() {
            return String.join("", all);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence told, boolean last) {
            all.add(told.toString());
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed = true;
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed = true;
        }
    }
}
