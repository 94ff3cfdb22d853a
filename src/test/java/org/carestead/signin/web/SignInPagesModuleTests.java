package org.carestead.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.person.Languages;
import org.carestead.person.People;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.EndReason;
import org.carestead.signin.NewAccounts;
import org.carestead.signin.SignIns;
import org.carestead.signin.TestAccounts;
import org.carestead.signin.TestAccounts.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of signing in, through a browser's eyes. */
@PortalTest
class SignInPagesModuleTests {

    private static final Pattern SECRETS = Pattern.compile("(name=\"_csrf\" value=\")[^\"]+|[0-9a-f-]{36}@example");

    @LocalServerPort
    private int port;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account rosa;

    @SuppressWarnings("NullAway.Init")
    private PlainBrowser visitor;

    @BeforeEach
    void arrive() {
        rosa = TestAccounts.create(accounts, "Rosa", "<b>Alvarez</b>");
        visitor = new PlainBrowser(port);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in?next=/medicines",
                "/sign-in?signed-out",
                "/sign-in?ended",
                "/create-account",
                "/create-account/code",
                "/create-account/email",
                "/create-account/email/code",
                "/create-account/account",
                "/prove"
            })
    void strangersGetNoSession(String path) {
        Page page = visitor.get(path);

        assertThat(page.status()).isIn(200, 302);
        assertThat(page.setCookies()).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        assertThat(visitor.cookies()).doesNotContainKeys("JSESSIONID", "__Host-screen");
        assertThat(page.body()).doesNotContain(";jsessionid").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/sign-out", "/prove", "/stay", "/language", "/create-account"})
    void formWithoutTokenIsRefused(String path) {
        visitor.get("/sign-in");
        visitor.cookies().put(DoorCookies.SIGN_IN, rosa.signIn().token());
        visitor.forgetToken();

        Page page = visitor.post(path, "name", rosa.email().value(), "password", TestAccounts.PASSWORD);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.setCookies()).noneMatch(cookie -> cookie.startsWith(DoorCookies.SIGN_IN));
        assertThat(visitor.cookies()).doesNotContainKeys("JSESSIONID", "__Host-screen");
        assertThat(signIns.find(rosa.signIn().token())).isPresent();
    }

    @Test
    void pageNeedsNoInlineScriptOrStyle() {
        Page page = visitor.get("/sign-in");

        assertThat(page.headers().get("content-security-policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'");
        assertThat(page.body()).doesNotContain("style=").doesNotContainPattern("\\son[a-z]+=");
        assertThat(page.body()).contains("autocomplete=\"username\"").contains("autocomplete=\"current-password\"");
    }

    @Test
    void rightPasswordLeadsOnWithNewTokens() {
        visitor.get("/sign-in?next=/medicines");
        String before = visitor.cookie("__Host-csrf");
        visitor.cookies().put(DoorCookies.SIGN_IN, "planted-by-somebody-else");

        Page page = signIn("next", "/medicines", "role", "admin", "owner", "true");

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).contains("/medicines");
        assertThat(visitor.cookie(DoorCookies.SIGN_IN)).isNotEqualTo("planted-by-somebody-else");
        assertThat(signIns.find(visitor.cookie(DoorCookies.SIGN_IN))
                        .orElseThrow()
                        .person())
                .isEqualTo(rosa.person());
        visitor.get("/prove");
        assertThat(visitor.cookie("__Host-csrf")).isNotEqualTo(before);
        assertThat(page.setCookies())
                .filteredOn(cookie -> cookie.startsWith("__Host-") && !cookie.contains("csrf"))
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie)
                        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Domain"));
    }

    @Test
    void signingInAgainKillsTheTokenBefore() {
        visitor.get("/sign-in");
        visitor.cookies().put(DoorCookies.SIGN_IN, rosa.signIn().token());

        signIn();

        assertThat(signIns.find(rosa.signIn().token())).isEmpty();
        assertThat(signIns.find(visitor.cookie(DoorCookies.SIGN_IN))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/%2f/evil.example",
                "//a@evil.example",
                "javascript:x"
            })
    void nobodyIsSentAway(String next) {
        visitor.get("/sign-in");
        assertThat(signIn("next", next).location()).contains("/");

        visitor.get("/prove");
        assertThat(visitor.post("/prove", "password", TestAccounts.PASSWORD, "next", next)
                        .location())
                .contains("/");
        visitor.get("/prove");
        assertThat(visitor.post("/language", "language", "es", "back", next).location())
                .contains("/");
    }

    @Test
    void knownAndUnknownGetTheSameBytes() {
        PlainBrowser other = new PlainBrowser(port);
        for (int i = 0; i < 7; i++) {
            visitor.get("/sign-in");
            other.get("/sign-in");
            Page known = visitor.post("/sign-in", "name", rosa.email().value(), "password", "not it, not it at all");
            Page unknown =
                    other.post("/sign-in", "name", TestAccounts.email().value(), "password", "not it, not it at all");

            assertThat(unknown.status()).isEqualTo(known.status());
            assertThat(plain(unknown.body())).isEqualTo(plain(known.body()));
            assertThat(unknown.body()).hasSameSizeAs(known.body());
            assertThat(headers(unknown)).isEqualTo(headers(known));
        }
    }

    @Test
    void nameIsShownAsTextWhateverItHolds() {
        visitor.get("/sign-in");
        Page wrong = visitor.post("/sign-in", "name", "\"><script>alert(1)</script>", "password", "x");
        assertThat(wrong.body()).doesNotContain("<script>alert");

        signIn();
        assertThat(visitor.get("/prove").body()).contains("&lt;b&gt;Alvarez").doesNotContain("<b>Alvarez");
    }

    @Test
    void signingOutEndsItEverywhere() {
        visitor.get("/sign-in");
        signIn();
        String token = visitor.cookie(DoorCookies.SIGN_IN);
        visitor.get("/prove");

        Page page = visitor.post("/sign-out");

        assertThat(page.location()).contains("/sign-in?signed-out");
        assertThat(visitor.cookies()).doesNotContainKey(DoorCookies.SIGN_IN);
        assertThat(signIns.find(token)).isEmpty();
        assertThat(visitor.get("/sign-in?signed-out").body())
                .contains("You are signed out. Everything you finished is saved.");
        speak("es");
        assertThat(visitor.get("/sign-in?signed-out").body()).contains("Ha cerrado la sesión. Todo lo que terminó");
    }

    @Test
    void whoComesBackAfterHalfAnHourIsToldThatNothingWasLost() {
        visitor.get("/sign-in");
        signIn();
        clock.advance(SignIns.IDLE);

        Page page = visitor.get("/medicines");

        assertThat(page.location()).contains("/sign-in?ended&next=%2Fmedicines");
        assertThat(visitor.get("/sign-in?ended&next=%2Fmedicines").body())
                .contains("You were away for 30 minutes")
                .contains("Everything you finished is saved")
                .contains("name=\"next\" value=\"/medicines\"");
        speak("es");
        assertThat(visitor.get("/sign-in?ended").body())
                .contains("Pasaron 30 minutos")
                .contains("Todo lo que terminó está guardado");
    }

    @Test
    void whoStayedForTwelveHoursIsToldThat() {
        visitor.get("/sign-in");
        signIn();
        for (Duration past = Duration.ZERO; past.compareTo(SignIns.LONGEST) < 0; past = past.plusMinutes(20)) {
            visitor.get("/prove");
            visitor.post("/stay");
            clock.advance(Duration.ofMinutes(20));
        }

        assertThat(visitor.get("/prove").location().orElseThrow()).startsWith("/sign-in?ended");
        assertThat(visitor.get("/sign-in?ended").body()).contains("A sign-in lasts 12 hours at most");
    }

    @Test
    void whoWasSignedOutElsewhereIsToldThat() {
        visitor.get("/sign-in");
        signIn();
        signIns.end(
                signIns.find(visitor.cookie(DoorCookies.SIGN_IN)).orElseThrow().id(), EndReason.CREDENTIALS_CHANGED);

        assertThat(visitor.get("/sign-in?ended").body()).contains("You were signed out from another window or device");
        speak("es");
        assertThat(visitor.get("/sign-in?ended").body()).contains("Su sesión se cerró desde otra ventana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in?ended", "/sign-in?ended=%3Cb%3Eyou+owe+us%3C/b%3E", "/sign-in?ended=IDLE"})
    void addressOnlySaysThatItEnded(String path) {
        visitor.cookies().put(DoorCookies.SIGN_IN, "a-token-that-never-was");

        String body = visitor.get(path).body();

        assertThat(body).contains("You are not signed in any more").contains("Everything you finished is saved");
        assertThat(body).doesNotContain("you owe us").doesNotContain("You were away");
        assertThat(visitor.cookies()).doesNotContainKeys("JSESSIONID", "__Host-screen");
    }

    @Test
    void strangerIsToldOfNoEnd() {
        assertThat(visitor.get("/medicines").location()).contains("/sign-in?next=%2Fmedicines");
        assertThat(visitor.get("/sign-in?next=%2Fmedicines").body()).doesNotContain("role=\"status\"");
    }

    @Test
    void provingAgainChangesTheTokenAndResumes() {
        visitor.get("/sign-in");
        signIn();
        String token = visitor.cookie(DoorCookies.SIGN_IN);
        assertThat(visitor.get("/prove?next=/people/invite").body()).contains("value=\"/people/invite\"");

        Page wrong = visitor.post("/prove", "password", "not it, not it at all", "next", "/people/invite");
        assertThat(wrong.body()).contains("That is not your password");
        Page page = visitor.post("/prove", "password", TestAccounts.PASSWORD, "next", "/people/invite");

        assertThat(page.location()).contains("/people/invite");
        assertThat(visitor.cookie(DoorCookies.SIGN_IN)).isNotEqualTo(token);
        assertThat(signIns.find(token)).isEmpty();
        assertThat(signIns.find(visitor.cookie(DoorCookies.SIGN_IN))).isPresent();
    }

    @Test
    void stayingKeepsTheSignInAlive() {
        visitor.get("/sign-in");
        signIn();
        visitor.get("/prove");
        assertThat(visitor.post("/stay").status()).isEqualTo(204);

        clock.advance(SignIns.IDLE);

        assertThat(visitor.post("/stay").status()).isNotEqualTo(204);
    }

    @Test
    void languageIsKeptForTheBrowserAndThePerson() {
        visitor.get("/sign-in");
        assertThat(visitor.post("/language", "language", "es", "back", "/sign-in")
                        .location())
                .contains("/sign-in");
        assertThat(visitor.get("/sign-in").body()).contains("lang=\"es\"").contains("Iniciar sesión");
        signIn();
        visitor.get("/prove");
        visitor.post("/language", "language", "es", "back", "/prove");

        assertThat(people.find(rosa.person()).orElseThrow().language()).isEqualTo(Languages.SPANISH);
        assertThat(visitor.get("/prove").body()).contains("Demuestre que es usted");
    }

    @Test
    void hostHeaderIsInNoLink() throws IOException {
        for (String path : List.of("/sign-in", "/create-account", "/medicines", "/create-account/code")) {
            try (Socket socket = new Socket("localhost", port)) {
                OutputStream out = socket.getOutputStream();
                out.write(("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                                + "Forwarded: host=evil.example\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                InputStream in = socket.getInputStream();
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .doesNotContain("evil.example");
            }
        }
    }

    private void speak(String language) {
        visitor.get("/sign-in");
        visitor.post("/language", "language", language);
    }

    private Page signIn(String... more) {
        String[] fields = new String[more.length + 4];
        System.arraycopy(more, 0, fields, 4, more.length);
        fields[0] = "name";
        fields[1] = rosa.email().value();
        fields[2] = "password";
        fields[3] = TestAccounts.PASSWORD;
        return visitor.post("/sign-in", fields);
    }

    private static String plain(String body) {
        return SECRETS.matcher(body).replaceAll("$1secret");
    }

    private static Map<String, List<String>> headers(Page page) {
        Map<String, List<String>> headers = new TreeMap<>(page.headers());
        headers.remove("date");
        headers.remove("set-cookie");
        headers.put(
                "cookies",
                page.setCookies().stream()
                        .map(c -> c.replaceAll("=[^;]+;", "=;"))
                        .toList());
        return headers;
    }
}
