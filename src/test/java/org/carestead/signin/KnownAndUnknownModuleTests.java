package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.person.EmailAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody tries names at the sign-in page: nothing that the portal says, or does before it says it, tells who is known. */
@PortalTest
class KnownAndUnknownModuleTests {

    private static final Pattern SECRETS = Pattern.compile("(name=\"_csrf\" value=\")[^\"]+|[0-9a-f-]{36}@example");

    @LocalServerPort
    private int port;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private PasswordHasher hasher;

    @SuppressWarnings("NullAway.Init")
    private EmailAddress known;

    private final EmailAddress unknown = TestAccounts.email();

    @BeforeEach
    void register() {
        known = TestAccounts.create(accounts, "Rosa", "Alvarez").email();
    }

    @Test
    void everyTryIsAnsweredAndWorkedOutAlike() {
        PlainBrowser one = new PlainBrowser(port);
        PlainBrowser other = new PlainBrowser(port);
        List<Seen> ofKnown = new ArrayList<>();
        List<Seen> ofUnknown = new ArrayList<>();

        for (int i = 0; i < WrongTries.FREE + 2; i++) {
            ofKnown.add(signIn(one, known));
            ofUnknown.add(signIn(other, unknown));
        }

        assertThat(ofUnknown).isEqualTo(ofKnown);
        assertThat(ofKnown).extracting(Seen::hashes).startsWith(1L).endsWith(0L);
    }

    @Test
    void whoIsMeantIsLookedUpAndToldAfterTheAnswer() {
        Seen seen = signIn(new PlainBrowser(port), known);

        assertThat(seen.statements())
                .anyMatch(statement -> statement.contains("scheduled_tasks"))
                .noneMatch(statement -> statement.contains("trail_") || statement.contains("message"));
    }

    private Seen signIn(PlainBrowser browser, EmailAddress name) {
        browser.get("/sign-in");
        String request = UUID.randomUUID().toString();
        long before = hasher.made();
        Page page =
                browser.heardAs(request).post("/sign-in", "name", name.value(), "password", "not it, not it at all");
        List<String> statements = Statements.of(request);
        return new Seen(
                page.status(),
                SECRETS.matcher(page.body()).replaceAll("$1secret"),
                page.body().length(),
                headers(page),
                statements,
                hasher.made() - before);
    }

    private static Map<String, List<String>> headers(Page page) {
        Map<String, List<String>> headers = new TreeMap<>(page.headers());
        headers.remove("date");
        headers.replaceAll((name, values) -> name.equals("set-cookie")
                ? values.stream()
                        .map(cookie -> cookie.replaceAll("=[^;]+;", "=;"))
                        .toList()
                : values);
        return headers;
    }

    /** All that could tell one name from another. */
    private record Seen(
            int status,
            String body,
            int length,
            Map<String, List<String>> headers,
            List<String> statements,
            long hashes) {}
}
