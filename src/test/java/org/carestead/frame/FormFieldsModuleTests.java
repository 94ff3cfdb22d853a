package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.NewAccounts;
import org.carestead.signin.SignIns;
import org.carestead.signin.TestAccounts;
import org.carestead.signin.TestAccounts.Account;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Mallory fills forms of the door with fields that they do not have: Rosa's identifiers, roles, rights. */
@PortalTest
class FormFieldsModuleTests {

    private static final Set<Class<?>> ABOUT_THE_REQUEST =
            Set.of(HttpServletRequest.class, HttpServletResponse.class, Model.class, Locale.class);
    private static final Set<Class<?>> PLAIN = Set.of(String.class, boolean.class);

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @SuppressWarnings("NullAway.Init")
    private Account rosa;

    @SuppressWarnings("NullAway.Init")
    private Account mallory;

    @SuppressWarnings("NullAway.Init")
    private PlainBrowser browser;

    @BeforeEach
    void rosaAndMallory() {
        rosa = TestAccounts.create(accounts, "Rosa", "Alvarez");
        mallory = TestAccounts.create(accounts, "Mallory", "Example");
        browser = PlainBrowser.of(port, mallory.signIn());
        clock.advance(Duration.ofMinutes(6));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void everyFormNamesTheFieldsThatItReads() {
        mappings.getHandlerMethods().values().stream()
                .filter(each -> each.getBeanType().getName().startsWith("org.carestead."))
                .flatMap(each -> Arrays.stream(each.getMethod().getParameters()))
                .forEach(each -> assertThat(namesWhatItReads(each))
                        .as(each.getDeclaringExecutable() + ": " + each)
                        .isTrue());
    }

    @Test
    void formsOfMalloryChangeNothingOfRosas() {
        LiveSignIn before = signIns.find(rosa.signIn().token()).orElseThrow();
        String row = rosasRow();

        for (List<String> form : List.of(
                List.of("/stay"),
                List.of("/language", "language", "es", "back", "/prove"),
                List.of("/prove", "password", TestAccounts.PASSWORD),
                List.of("/sign-out"),
                List.of("/sign-in", "name", mallory.email().value(), "password", TestAccounts.PASSWORD))) {
            browser.get("/prove");
            browser.get("/sign-in");
            Page page = post(form);
            assertThat(page.status()).as(form.getFirst()).isIn(200, 204, 302);
        }

        assertThat(signIns.find(rosa.signIn().token())).contains(before);
        assertThat(rosasRow()).isEqualTo(row);
        assertThat(signIns.find(browser.cookie(DoorCookies.SIGN_IN))
                        .orElseThrow()
                        .person())
                .isEqualTo(mallory.person());
    }

    private Page post(List<String> form) {
        String signIn = rosa.signIn().signIn().id().id().toString();
        String person = rosa.person().id().toString();
        List<String> extra = List.of(
                "person",
                person,
                "personId",
                person,
                "id",
                signIn,
                "signIn",
                signIn,
                "actor.person",
                person,
                "role",
                "ADMIN",
                "owner",
                "true",
                "verified",
                "true",
                "token",
                rosa.signIn().token(),
                "email",
                "m@example.org");
        String[] fields = Stream.concat(form.stream().skip(1), extra.stream()).toArray(String[]::new);
        return browser.post(form.getFirst(), fields);
    }

    private String rosasRow() {
        return jdbc.sql("""
                        SELECT CONCAT_WS('|', p.language, s.last_seen_at, s.ended_at, MAX(f.proved_at), COUNT(c.id))
                        FROM person p JOIN sign_in s ON s.person_id = p.id JOIN proof f ON f.sign_in_id = s.id
                        LEFT JOIN contact_point c ON c.person_id = p.id
                        WHERE p.id = ? GROUP BY s.id""").param(rosa.person().id()).query(String.class).single();
    }

    // A form bound to an object would take whatever the object has (lesson 29).
    private static boolean namesWhatItReads(Parameter parameter) {
        boolean named =
                parameter.isAnnotationPresent(RequestParam.class) || parameter.isAnnotationPresent(PathVariable.class);
        return (named ? PLAIN : ABOUT_THE_REQUEST).contains(parameter.getType());
    }
}
