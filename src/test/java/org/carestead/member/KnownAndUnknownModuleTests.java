package org.carestead.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.local.MessageTray;
import org.carestead.person.EmailAddress;
import org.carestead.signin.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody tries member IDs: what is asked of the database, and when the code is sent, tells nobody who is a member. */
@PortalTest
class KnownAndUnknownModuleTests {

    @LocalServerPort
    private int port;

    @Autowired
    private MemberIntake intake;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MessageTray tray;

    private final String known = "CS" + UUID.randomUUID();
    private final String unknown = "CS" + UUID.randomUUID();
    private final EmailAddress onFile = TestAccounts.email();

    @BeforeEach
    void take() {
        transactions.executeWithoutResult(status -> intake.take(new MemberRecord(
                MemberId.next(),
                "Rosa",
                "Núñez",
                LocalDate.of(1948, 3, 14),
                "en",
                "NY",
                false,
                List.of(new MemberRecord.Known(MemberRecord.Kind.MEMBER, known)),
                List.of(new ContactOnFile(ContactOnFile.Kind.EMAIL, onFile.value())))));
    }

    @Test
    void everyStepTakesTheSameStatementsAndNoneSendsAnything() {
        PlainBrowser one = new PlainBrowser(port);
        PlainBrowser other = new PlainBrowser(port);

        assertAlike(begin(one, known), begin(other, unknown));
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(onFile.value()).size() == 1);
        assertAlike(page(one), page(other));
        assertAlike(confirm(one), confirm(other));
        assertAlike(again(one), again(other));
        assertAlike(page(one), page(other));
    }

    private static void assertAlike(List<String> ofKnown, List<String> ofUnknown) {
        assertThat(ofUnknown).isNotEmpty().isEqualTo(ofKnown);
        assertThat(ofKnown).noneMatch(statement -> statement.contains("message"));
    }

    private static List<String> begin(PlainBrowser browser, String number) {
        browser.get("/create-account");
        return heard(
                browser,
                () -> browser.post("/create-account", "number", number, "month", "3", "day", "14", "year", "1948"));
    }

    private static List<String> page(PlainBrowser browser) {
        return heard(browser, () -> browser.get("/create-account/code"));
    }

    private static List<String> confirm(PlainBrowser browser) {
        return heard(browser, () -> browser.post("/create-account/code", "code", "000000"));
    }

    private static List<String> again(PlainBrowser browser) {
        return heard(browser, () -> browser.post("/create-account/code/again"));
    }

    private interface Request {
        Page send();
    }

    private static List<String> heard(PlainBrowser browser, Request request) {
        String name = UUID.randomUUID().toString();
        browser.heardAs(name);
        assertThat(request.send().status()).isIn(200, 302);
        return Statements.of(name);
    }
}
