package org.carestead.frame;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.EndReason;
import org.carestead.signin.NewSignIn;
import org.carestead.signin.ProofMethod;
import org.carestead.signin.SignIns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Who gets past the door, and what a recorded request is worth afterwards. */
@PortalTest
class DoorAndHouseModuleTests {

    private static final Pattern SESSION = Pattern.compile("__Host-screen=([^;]+)");
    private static final Pattern SECURITY_KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    private final HttpClient browser = HttpClient.newHttpClient();

    @AfterEach
    void putTimeBack() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/medicines",
                "/helpers",
                "/people",
                "/nowhere",
                "/sign-in",
                "/state",
                "/styles.css",
                "/error",
                "/?v-r=init",
                "/?v-r=uidl&v-uiId=0",
                "/VAADIN/push?v-r=push",
                "/VAADIN/dynamic/x",
                "/actuator/health",
                "/actuator/env",
                "/MEDICINES",
                "/medicines/",
                "/%6dedicines"
            })
    void strangerGetsNoScreenSession(String path) throws Exception {
        HttpResponse<String> answer = get(path, "");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("__Host-screen") || cookie.contains("JSESSIONID"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/medicines", "/helpers", "/MEDICINES", "/medicines/", "/%6dedicines", "/actuator/env"})
    void strangerIsSentToTheSignInPage(String path) throws Exception {
        HttpResponse<String> answer = get(path, "");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/medicines;x=1", "//medicines", "/./medicines", "/sign-in/../medicines", "/sign-in/%2e%2e/x"})
    void addressThatTwoReadersReadDifferentlyIsRefused(String path) throws Exception {
        assertThat(get(path, "").statusCode()).isIn(400, 404, 302);
        assertThat(get(path, "").body()).doesNotContain("Vaadin-Security-Key");
    }

    @Test
    void postWithoutTokenIsRefused() throws Exception {
        HttpResponse<String> answer = browser.send(
                request("/sign-out", "")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void liveSignInOpensAScreen() throws Exception {
        Screen screen = open(somebody("Ana"));

        assertThat(screen.ask().body()).doesNotContain("sessionExpired");
    }

    @Test
    void recordedRequestIsWorthNothingAfterSignOut() throws Exception {
        Screen screen = open(somebody("Ana"));

        signIns.end(screen.signIn.signIn().id(), EndReason.SIGNED_OUT);

        assertThat(screen.ask().body()).contains("sessionExpired");
    }

    @Test
    void recordedRequestIsWorthNothingOnceSomebodyElseSignedInInTheSameBrowser() throws Exception {
        Screen screen = open(somebody("Ana"));
        NewSignIn other = signIn(somebody("Leo"));

        assertThat(screen.ask(other).body()).contains("sessionExpired");
        assertThat(screen.ask().body()).contains("sessionExpired");
    }

    @Test
    void recordedRequestIsWorthNothingAfterHalfAnHourOfNobody() throws Exception {
        Screen screen = open(somebody("Ana"));

        clock.advance(Duration.ofMinutes(31));

        assertThat(screen.ask().body()).contains("sessionExpired");
    }

    @Test
    void heartbeatIsNotAPerson() throws Exception {
        Screen screen = open(somebody("Ana"));
        clock.advance(Duration.ofMinutes(20));
        screen.ask();

        clock.advance(Duration.ofMinutes(11));

        assertThat(signIns.find(screen.signIn.token())).isEmpty();
    }

    private PersonId somebody(String name) {
        PersonName called = PersonName.parse(name, "Example").orElseThrow();
        EmailAddress email = EmailAddress.parse(name + "-" + System.nanoTime() + "@example.org")
                .orElseThrow();
        return requireNonNull(transactions.execute(status -> people.register(called, Locale.ENGLISH, email)))
                .orElseThrow();
    }

    private NewSignIn signIn(PersonId person) {
        return signIns.start(person, ProofMethod.PASSWORD, "test");
    }

    private Screen open(PersonId person) throws Exception {
        NewSignIn signIn = signIn(person);
        HttpResponse<String> page = get("/?v-r=init&location=nowhere&query=", cookies(signIn, ""));
        assertThat(page.statusCode()).isEqualTo(200);
        Matcher session = SESSION.matcher(String.join("\n", page.headers().allValues("Set-Cookie")));
        assertThat(session.find()).isTrue();
        Matcher key = SECURITY_KEY.matcher(page.body());
        assertThat(key.find()).isTrue();
        return new Screen(signIn, session.group(1), key.group(1));
    }

    private HttpResponse<String> get(String path, String cookies) throws IOException, InterruptedException {
        return browser.send(request(path, cookies).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String cookies) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private static String cookies(NewSignIn signIn, String session) {
        return DoorCookies.SIGN_IN + "=" + signIn.token() + (session.isEmpty() ? "" : "; __Host-screen=" + session);
    }

    private final class Screen {

        private final NewSignIn signIn;
        private final String session;
        private final String key;

        Screen(NewSignIn signIn, String session, String key) {
            this.signIn = signIn;
            this.session = session;
            this.key = key;
        }

        HttpResponse<String> ask() throws IOException, InterruptedException {
            return ask(signIn);
        }

        HttpResponse<String> ask(NewSignIn asWhom) throws IOException, InterruptedException {
            return browser.send(
                    request("/?v-r=uidl&v-uiId=0", cookies(asWhom, session))
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
