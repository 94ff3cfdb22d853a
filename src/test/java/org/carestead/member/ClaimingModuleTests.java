package org.carestead.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.local.MessageTray;
import org.carestead.person.ContactPointView;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.NewAccounts;
import org.carestead.signin.SignIns;
import org.carestead.signin.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Creating an account by claiming one's membership, page by page, and every way to skip a page. */
@PortalTest
class ClaimingModuleTests {

    private static final LocalDate BORN = LocalDate.of(1948, 3, 14);
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private ClaimMembership claims;

    @Autowired
    private Members members;

    @Autowired
    private MemberIntake intake;

    @Autowired
    private People people;

    @Autowired
    private NewAccounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final String number = "CS" + UUID.randomUUID();
    private final EmailAddress onFile = TestAccounts.email();
    private final String phone = "+1518555%04d".formatted((int) (Math.random() * 10_000));
    private final Map<String, Integer> read = new HashMap<>();
    private MemberId member = MemberId.next();

    @SuppressWarnings("NullAway.Init")
    private PlainBrowser visitor;

    @BeforeEach
    void take() {
        member = take(
                number,
                List.of(
                        new ContactOnFile(ContactOnFile.Kind.EMAIL, onFile.value()),
                        new ContactOnFile(ContactOnFile.Kind.PHONE, phone)));
        visitor = new PlainBrowser(port);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void memberWithAnAddressOnFileGetsAnAccount() {
        begin(number);
        assertThat(visitor.post("/create-account/code", "code", code(onFile.value()))
                        .location())
                .contains("/create-account/email");
        assertThat(visitor.get("/create-account/email").body()).contains("value=\"" + onFile.value() + "\"");
        assertThat(visitor.post("/create-account/email", "email", onFile.value())
                        .location())
                .contains("/create-account/account");
        assertThat(visitor.get("/create-account/account").body()).contains("value=\"Rosa\"");

        Page page = finish(
                TestAccounts.PASSWORD,
                "role",
                "ADMIN",
                "person",
                UUID.randomUUID().toString());

        assertThat(page.location()).contains("/");
        PersonId person =
                signIns.find(visitor.cookie(DoorCookies.SIGN_IN)).orElseThrow().person();
        assertThat(members.of(person).orElseThrow().id()).isEqualTo(member);
        assertThat(people.named(onFile)).contains(person);
        assertThat(people.find(person).orElseThrow().language()).isEqualTo(Locale.of("es"));
        assertThat(visitor.cookies()).doesNotContainKey(DoorCookies.FLOW);
    }

    @Test
    void otherAddressHasToBeVerified() {
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        EmailAddress other = TestAccounts.email();
        assertThat(visitor.post("/create-account/email", "email", other.value().toUpperCase(Locale.ROOT))
                        .location())
                .contains("/create-account/email/code");
        assertThat(visitor.get("/create-account/account").location()).contains("/create-account/code");
        assertThat(finish(TestAccounts.PASSWORD).location()).contains("/create-account/code");
        visitor.get("/create-account/email/code");
        assertThat(visitor.post("/create-account/email/code", "code", "000000").body())
                .contains("did not work");

        assertThat(visitor.post("/create-account/email/code", "code", code(other.value()))
                        .location())
                .contains("/create-account/account");
        finish(TestAccounts.PASSWORD);

        PersonId person = people.named(other).orElseThrow();
        assertThat(people.contactPoints(person))
                .allMatch(ContactPointView::verified)
                .extracting(ContactPointView::address)
                .containsExactlyInAnyOrder(other.value(), onFile.value());
        assertThat(people.named(onFile)).isEmpty();
    }

    @Test
    void codeForOneAddressVerifiesNoOther() {
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        EmailAddress mine = TestAccounts.email();
        EmailAddress yours = TestAccounts.email();
        visitor.post("/create-account/email", "email", mine.value());
        String code = code(mine.value());

        visitor.post("/create-account/email", "email", yours.value());
        clock.advance(Duration.ofSeconds(31));
        visitor.post("/create-account/email", "email", yours.value());

        assertThat(visitor.post("/create-account/email/code", "code", code).status())
                .isEqualTo(200);
        assertThat(visitor.get("/create-account/account").location()).contains("/create-account/code");
    }

    @Test
    void addressChangedTooSoonIsNotTaken() {
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        EmailAddress mine = TestAccounts.email();
        EmailAddress yours = TestAccounts.email();
        visitor.post("/create-account/email", "email", mine.value());

        assertThat(visitor.post("/create-account/email", "email", yours.value()).body())
                .contains("Wait 30 seconds");

        visitor.post("/create-account/email/code", "code", code(mine.value()));
        assertThat(visitor.get("/create-account/account").body())
                .contains(mine.value())
                .doesNotContain(yours.value());
    }

    @Test
    void nothingIsDoneAtAnotherStep() {
        String token = claims.begin(number, BORN, Locale.ENGLISH);
        PersonName name = new PersonName("Rosa", "Alvarez");

        assertThat(claims.finish(token, name, Locale.ENGLISH, TestAccounts.PASSWORD, TestAccounts.BROWSER))
                .isEmpty();
        assertThat(claims.confirmEmail(token, "000000")).isFalse();
        assertThat(claims.choose(token, onFile)).isEqualTo(ClaimMembership.EmailChosen.OUT_OF_STEP);
        assertThat(claims.confirm(token, code(onFile.value()))).isTrue();
        assertThat(claims.finish(token, name, Locale.ENGLISH, TestAccounts.PASSWORD, TestAccounts.BROWSER))
                .isEmpty();
        claims.choose(token, TestAccounts.email());
        assertThat(claims.finish(token, name, Locale.ENGLISH, TestAccounts.PASSWORD, TestAccounts.BROWSER))
                .isEmpty();
        assertThat(members.find(member).orElseThrow().person()).isNull();
    }

    @Test
    void memberWithAPhoneOnlyGetsATextAndTypesAnAddress() {
        String other = "CS" + UUID.randomUUID();
        take(other, List.of(new ContactOnFile(ContactOnFile.Kind.PHONE, "(518) 555-" + phone.substring(8))));
        begin(other);
        visitor.post("/create-account/code", "code", code(phone));
        assertThat(visitor.get("/create-account/email").body()).doesNotContain(phone);
        EmailAddress email = TestAccounts.email();
        visitor.post("/create-account/email", "email", email.value());
        visitor.post("/create-account/email/code", "code", code(email.value()));
        finish(TestAccounts.PASSWORD);

        assertThat(people.contactPoints(people.named(email).orElseThrow()))
                .extracting(ContactPointView::address)
                .containsExactlyInAnyOrder(email.value(), phone);
    }

    @Test
    void nobodyLearnsWhoIsAMember() {
        PlainBrowser stranger = new PlainBrowser(port);
        visitor.get("/create-account");
        stranger.get("/create-account");
        Page known = visitor.post("/create-account", "number", number, "month", "3", "day", "14", "year", "1948");
        Page unknown = stranger.post(
                "/create-account", "number", "CS" + UUID.randomUUID(), "month", "3", "day", "14", "year", "1948");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.location()).isEqualTo(known.location());
        code(onFile.value());

        assertThat(plain(stranger.get("/create-account/code"))).isEqualTo(plain(visitor.get("/create-account/code")));
        assertThat(plain(stranger.post("/create-account/code", "code", "000000")))
                .isEqualTo(plain(visitor.post("/create-account/code", "code", "000000")))
                .contains("did not work")
                .doesNotContain(onFile.value());
    }

    @Test
    void knownAndUnknownTakeTheSameStatements() {
        String unknown = "CS" + UUID.randomUUID();
        List<String> ofKnown = Statements.of(() -> claims.begin(number, BORN, Locale.ENGLISH));
        List<String> ofUnknown = Statements.of(() -> claims.begin(unknown, BORN, Locale.ENGLISH));
        assertThat(ofUnknown).isNotEmpty().isEqualTo(ofKnown);
        assertThat(tray.to(onFile.value())).hasSizeLessThan(2);

        String known = claims.begin(number, BORN, Locale.ENGLISH);
        String stranger = claims.begin(unknown, BORN, Locale.ENGLISH);
        await().until(() -> codesAwaited() == 0);
        assertThat(Statements.of(() -> assertThat(claims.confirm(known, "x")).isFalse()))
                .isNotEmpty()
                .isEqualTo(Statements.of(
                        () -> assertThat(claims.confirm(stranger, "x")).isFalse()));
    }

    @Test
    void strangerKnowsTheNumberOnly_wrongCodesDoNotKeepItsOwnerWaiting() {
        String strangers = claims.begin(number, BORN.plusDays(1), Locale.ENGLISH);
        for (int i = 0; i < 20; i++) {
            assertThat(claims.confirm(strangers, "000000")).isFalse();
        }

        String rosas = claims.begin(number, BORN, Locale.ENGLISH);

        assertThat(claims.confirm(rosas, code(onFile.value()))).isTrue();
    }

    @Test
    void codesOfARealMemberAreGuessed_nextFlowWaitsToo() {
        String rosas = claims.begin(number, BORN, Locale.ENGLISH);
        String code = code(onFile.value());
        String guessed = claims.begin(number, BORN, Locale.ENGLISH);
        for (int i = 0; i < 5; i++) {
            assertThat(claims.confirm(guessed, "guess")).isFalse();
        }

        assertThat(claims.confirm(rosas, code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"email, email", "email/code, code", "account, password"})
    void stepsCannotBeSkipped(String step, String field) {
        begin(number);

        Page page = visitor.post(
                "/create-account/" + step, field, TestAccounts.email().value());

        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location().orElse("")).startsWith("/create-account");
        assertThat(visitor.get("/create-account/" + step).location()).contains("/create-account/code");
        assertThat(members.find(member).orElseThrow().person()).isNull();
        assertThat(visitor.cookies()).doesNotContainKey(DoorCookies.SIGN_IN);
    }

    @Test
    void flowOfAnotherBrowserIsOfNoUse() {
        begin(number);
        String code = code(onFile.value());
        PlainBrowser other = new PlainBrowser(port);
        other.get("/create-account");
        other.post("/create-account", "number", "CS" + UUID.randomUUID(), "month", "3", "day", "14", "year", "1948");
        other.get("/create-account/code");

        assertThat(other.post("/create-account/code", "code", code).status()).isEqualTo(200);
        assertThat(other.get("/create-account/email").location()).contains("/create-account/code");
    }

    @Test
    void membershipIsClaimedOnce() {
        PlainBrowser second = visitor;
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        EmailAddress email = TestAccounts.email();
        visitor.post("/create-account/email", "email", email.value());
        visitor.post("/create-account/email/code", "code", code(email.value()));
        visitor.get("/create-account/account");
        visitor = new PlainBrowser(port);
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        visitor.post("/create-account/email", "email", onFile.value());
        finish(TestAccounts.PASSWORD);
        visitor = second;

        Page page = finish(TestAccounts.PASSWORD);

        assertThat(page.body()).contains("has an account already");
        assertThat(people.named(email)).isEmpty();
    }

    @Test
    void takenAddressIsToldToItsReaderOnly() {
        TestAccounts.Account sam = TestAccounts.create(accounts, "Sam", "Keller");
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        assertThat(visitor.post("/create-account/email", "email", sam.email().value())
                        .location())
                .contains("/create-account/email/code");
        visitor.post("/create-account/email/code", "code", code(sam.email().value()));

        assertThat(finish(TestAccounts.PASSWORD).body()).contains("There is an account with this e-mail");
        assertThat(members.find(member).orElseThrow().person()).isNull();
    }

    @Test
    void weakPasswordIsRefusedWithTheReason() {
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        visitor.post("/create-account/email", "email", onFile.value());
        visitor.get("/create-account/account");

        assertThat(finish("short").body()).contains("at least 15 characters");
        assertThat(finish("rosa-nunez-carestead").body()).contains("can be guessed from your name");
        assertThat(finish("passwordpassword").body()).contains("tried first");
        assertThat(finish(TestAccounts.PASSWORD).location()).contains("/");
    }

    @Test
    void nameThatLeadsElsewhereMakesNoAccount() {
        begin(number);
        visitor.post("/create-account/code", "code", code(onFile.value()));
        visitor.post("/create-account/email", "email", onFile.value());
        visitor.get("/create-account/account");

        Page page = visitor.post(
                "/create-account/account",
                "given",
                "URGENT call",
                "family",
                "1-800-555-0199",
                "password",
                TestAccounts.PASSWORD);

        assertThat(page.body()).contains("without numbers or web addresses");
        assertThat(members.find(member).orElseThrow().person()).isNull();
    }

    @Test
    void impossibleDatesAreSaid_atTheNumberThatIsWrong() {
        visitor.get("/create-account");
        isSaid(number, "2", "30", "1948", "The day is a number that this month has", "day");
        isSaid(number, "13", "1", "1948", "The month is a number from 1 to 12", "month");
        isSaid(number, "1", "1", "48", "The year has four digits", "year");
        isSaid(number, "x", "0", "1948", "month 3, day 14", "month", "day");
        isSaid("", "2", "30", "1948", "Type your member ID", "number", "day");
    }

    // The first that is wrong has the focus, each that is wrong is marked, and what was typed stays.
    private void isSaid(String member, String month, String day, String year, String sentence, String... wrong) {
        String body = visitor.post("/create-account", "number", member, "month", month, "day", day, "year", year)
                .body();
        assertThat(body).contains(sentence, "value=\"" + year + "\"");
        assertThat(fields(body, "aria-invalid=\"true\"")).containsExactly(wrong);
        assertThat(fields(body, "autofocus")).containsExactly(wrong[0]);
    }

    private static List<String> fields(String body, String marked) {
        return Pattern.compile("<input id=\"(\\w+)\"[^>]*" + marked)
                .matcher(body)
                .results()
                .map(field -> field.group(1))
                .toList();
    }

    private void begin(String typed) {
        visitor.get("/create-account");
        Page page = visitor.post("/create-account", "number", typed, "month", "03", "day", "14", "year", "1948");
        assertThat(page.location()).contains("/create-account/code");
        visitor.get("/create-account/code");
    }

    private Page finish(String password, String... more) {
        String[] fields = new String[more.length + 8];
        System.arraycopy(
                new String[] {"given", "Rosa", "family", "Núñez", "language", "es", "password", password},
                0,
                fields,
                0,
                8);
        System.arraycopy(more, 0, fields, 8, more.length);
        return visitor.post("/create-account/account", fields);
    }

    private String code(String address) {
        int before = read.getOrDefault(address, 0);
        await().atMost(Duration.ofSeconds(15)).until(() -> tray.to(address).size() > before);
        read.put(address, before + 1);
        Matcher code = CODE.matcher(tray.to(address).getFirst().body());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private int codesAwaited() {
        return jdbc.sql("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'look-up-claim'")
                .query(Integer.class)
                .single();
    }

    private MemberId take(String memberNumber, List<ContactOnFile> contacts) {
        MemberId id = MemberId.next();
        transactions.executeWithoutResult(status -> intake.take(new MemberRecord(
                id,
                "Rosa",
                "Núñez",
                BORN,
                "es",
                "NY",
                false,
                List.of(new MemberRecord.Known(MemberRecord.Kind.MEMBER, memberNumber)),
                contacts)));
        return id;
    }

    private static String plain(Page page) {
        return page.status() + page.body().replaceAll("(name=\"_csrf\" value=\")[^\"]+", "$1");
    }
}
