package org.carestead.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestead.DueTasks;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.asking.AskWithoutAccount.Introduction;
import org.carestead.asking.AskWithoutAccount.Step;
import org.carestead.grant.Household;
import org.carestead.grant.Relationship;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.InvitationStart;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.kit.Routes;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.MemberIntake;
import org.carestead.member.MemberRecord;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.carestead.signin.Flow;
import org.carestead.signin.Flows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sam has no account and asks to help Rosa: she hears of it once he has read a code, and he learns nothing by asking. */
@PortalTest
class AskWithoutAccountModuleTests {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
    private static final Permissions HELPS = Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private AskAnswers answers;

    @Autowired
    private Asks asks;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MessageTray tray;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final String family = "Álvarez " + UUID.randomUUID();
    private final EmailAddress rosasMail = Household.address();
    private final EmailAddress samsMail = Household.address();
    private Household household;
    private Actor rosa;
    private MemberId member;
    private PlainBrowser sam;

    @BeforeEach
    void rosaIsAMemberAndSamHasNoAccount() {
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa", rosasMail));
        member = MemberId.next();
        transactions.executeWithoutResult(status -> {
            portal.getBean(MemberIntake.class)
                    .take(new MemberRecord(
                            member,
                            "Rosa",
                            family,
                            LocalDate.of(1948, 3, 14),
                            "en",
                            "NY",
                            false,
                            List.of(new MemberRecord.Known(MemberRecord.Kind.MEMBER, "CS" + UUID.randomUUID())),
                            List.of()));
            portal.getBean(Members.class).claim(member, rosa.person());
        });
        sam = new PlainBrowser(port);
    }

    // What is still to be looked at later than now would wait until then.
    @AfterEach
    void presentTime() {
        lookedUp();
        clock.reset();
    }

    @Test
    void samReadsHisCodeAndNamesRosa_sheIsAskedAndSeesThatHeHasNoAccount() {
        asks(sam, samsMail, "Rosa", family);

        AskView asked = waiting().getFirst();
        assertThat(asked.givenName()).isEqualTo("Sam");
        assertThat(asked.email()).isEqualTo(samsMail.value());
        assertThat(asked.hasAccount()).isFalse();
        assertThat(asked.word()).isEqualTo("It is me, Sam");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tray.to(rosasMail.value()))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.body())
                                .as("nobody writes in the plan's name")
                                .contains("/helpers")
                                .doesNotContain("It is me")));
        assertThat(page(sam, "/ask-to-help/sent").body()).doesNotContain("Rosa", family);
    }

    @Test
    void rosaInvitesHim_thatIsTheYes_andHeHearsOfItByTheInvitationAlone() {
        asks(sam, samsMail, "Rosa", family);
        InvitationStart.Start start =
                answers.find(rosa, waiting().getFirst().id().id()).orElseThrow();
        int before = tray.to(samsMail.value()).size();

        InvitationOutcome sent = Signing.invite(
                invitations,
                rosa,
                new NewInvitation(
                        PersonName.parse("Sam", "Alvarez").orElseThrow(),
                        Relationship.SON,
                        new EmailAddress(start.email()),
                        GrantTerms.of(HELPS),
                        calendar.today().plusMonths(12)));

        assertThat(sent).isInstanceOf(InvitationOutcome.Sent.class);
        assertThat(answers.waitingFor(rosa)).isEmpty();
        await().atMost(SOON).until(() -> tray.to(samsMail.value()).size() == before + 1);
        assertThat(tray.to(samsMail.value()).getFirst().body()).contains("/invitation/");
    }

    @Test
    void rosaSaysNeverAgain_theSameAddressReachesHerNoMore_withAnAccountNeither() {
        asks(sam, samsMail, "Rosa", family);
        answers.deny(rosa, waiting().getFirst().id(), true);

        PlainBrowser again = new PlainBrowser(port);
        asks(again, samsMail, "Rosa", family);
        lookedUp();
        Actor later = household.signedIn(household.person("Sam", samsMail));
        asks.ask(later, new NewAsk(rosas(), LocalDate.of(1948, 3, 14), "", Relationship.SON, ""));
        lookedUp();

        assertThat(answers.waitingFor(rosa)).isEmpty();
    }

    @Test
    void everyStepTakesTheSameStatementsAndSaysTheSame_whoeverIsNamedAndWhoeverReadsThere() {
        EmailAddress unknown = Household.address();
        household.person("Ann", samsMail);
        PlainBrowser one = new PlainBrowser(port);
        PlainBrowser other = new PlainBrowser(port);
        one.get("/ask-to-help");
        other.get("/ask-to-help");

        alike(heard(one, () -> introduces(one, samsMail)), heard(other, () -> introduces(other, unknown)));
        one.get("/ask-to-help/code");
        other.get("/ask-to-help/code");
        alike(heard(one, () -> confirms(one, "no code")), heard(other, () -> confirms(other, "no code")));
        alike(heard(one, () -> confirms(one, code(samsMail))), heard(other, () -> confirms(other, code(unknown))));
        one.get("/ask-to-help/whom");
        other.get("/ask-to-help/whom");
        alike(heard(one, () -> names(one, "Rosa", family)), heard(other, () -> names(other, "Nadie", "Ninguna")));
        alike(heard(one, () -> one.get("/ask-to-help/sent")), heard(other, () -> other.get("/ask-to-help/sent")));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void withoutTheCode_nothingReachesRosa_andGuessesRunOut() {
        sam.get("/ask-to-help");
        introduces(sam, samsMail);
        sam.get("/ask-to-help/code");
        String right = code(samsMail);

        assertThat(page(sam, "/ask-to-help/whom")).satisfies(AskWithoutAccountModuleTests::leadsBack);
        assertThat(names(sam, "Rosa", family)).satisfies(AskWithoutAccountModuleTests::leadsBack);
        IntStream.range(0, 12).forEach(i -> confirms(sam, i == Integer.parseInt(right) ? "1" : "%06d".formatted(i)));

        assertThat(confirms(sam, right).location())
                .as("too late: the tries are used up")
                .isEmpty();
        clock.advance(Duration.ofSeconds(31));
        assertThat(confirms(sam, right).location())
                .as("also when the next guess would be looked at")
                .isEmpty();
        assertThat(questions()).isZero();
    }

    @Test
    void guessesAreCountedForTheAddress_aNewCodeOpensNothingBeforeTheWaitIsOver() {
        sam.get("/ask-to-help");
        introduces(sam, samsMail);
        sam.get("/ask-to-help/code");
        String first = code(samsMail);
        IntStream.range(0, 5).forEach(i -> confirms(sam, i == Integer.parseInt(first) ? "9" : "%06d".formatted(i)));
        clock.advance(Duration.ofSeconds(31));
        confirms(sam, "no code");
        sam.post("/ask-to-help/code/again");
        await().atMost(SOON).until(() -> {
            new DueTasks(portal).run("send-ask-code", "deliver-message");
            return tray.to(samsMail.value()).size() == 2;
        });
        String fresh = code(samsMail);

        assertThat(confirms(sam, fresh).location())
                .as("a minute after six guesses")
                .isEmpty();
        clock.advance(Duration.ofSeconds(61));
        assertThat(confirms(sam, fresh).location()).hasValue("/ask-to-help/whom");
    }

    @Test
    void codeOfAnotherQuestion_isNotTaken() {
        EmailAddress mallorys = Household.address();
        PlainBrowser mallory = new PlainBrowser(port);
        mallory.get("/ask-to-help");
        introduces(mallory, mallorys);
        sam.get("/ask-to-help");
        introduces(sam, samsMail);
        String hers = code(mallorys);
        String his = code(samsMail);

        if (!hers.equals(his)) {
            sam.get("/ask-to-help/code");
            assertThat(confirms(sam, hers).location()).isEmpty();
        }
        assertThat(page(new PlainBrowser(port), "/ask-to-help/whom"))
                .satisfies(AskWithoutAccountModuleTests::leadsBack);
    }

    @Test
    void sentTwice_isAskedOnce_andAStepBackOpensNothing() {
        asks(sam, samsMail, "Rosa", family);

        assertThat(names(sam, "Rosa", family).status()).isEqualTo(302);
        assertThat(confirms(sam, code(samsMail)).location()).hasValue("/ask-to-help/sent");

        assertThat(waiting()).hasSize(1);
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void lookingAtPagesOrPostingWithoutTheirToken_changesNothing() {
        for (String path : List.of("/ask-to-help", "/ask-to-help/code", "/ask-to-help/whom", "/ask-to-help/sent")) {
            page(sam, path + "?given=Sam&family=Alvarez&email=" + samsMail.value() + "&code=000000");
        }
        sam.forgetToken();
        assertThat(introduces(sam, samsMail).status()).isEqualTo(403);

        assertThat(questions()).isZero();
        assertThat(tray.to(samsMail.value())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 212 555 0100", "see evil.example", "https://evil", "me@evil", "http:evil"})
    void nameThatLeadsSomewhere_isRefusedByItsField(String name) {
        sam.get("/ask-to-help");

        Page page = sam.post("/ask-to-help", "given", name, "family", "Alvarez", "email", samsMail.value());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"given-problem\"").contains(samsMail.value());
        assertThat(tray.to(samsMail.value())).isEmpty();
    }

    @Test
    void markupAndFormulas_areTextWhereverTheyAreShown() {
        sam.get("/ask-to-help");
        Page typed = sam.post("/ask-to-help", "given", "<b>Sam", "family", "=A", "email", "\"><script>x");

        assertThat(typed.body()).doesNotContain("<b>Sam", "<script>x").contains("&lt;b&gt;Sam");
        reachesWhom(sam, samsMail);
        Page word = sam.post("/ask-to-help/whom", "given", "<b>Rosa", "family", "", "word", "</textarea><script>x");
        assertThat(word.body()).doesNotContain("<b>Rosa", "<script>x").contains("&lt;script&gt;x");
    }

    @Test
    void strangerWhoseNameIsMarkup_isTextOnRosasScreens_andMailIsPlainText() {
        sam.get("/ask-to-help");
        assertThat(sam.post(
                                "/ask-to-help",
                                "given",
                                "<img src=x onerror=alert()>",
                                "family",
                                "=A",
                                "email",
                                samsMail.value())
                        .location())
                .hasValue("/ask-to-help/code");
        sam.get("/ask-to-help/code");
        confirms(sam, code(samsMail));
        sam.get("/ask-to-help/whom");
        names(sam, "Rosa", family, "</p><script>alert()</script>");
        AskView asked = waiting().getFirst();

        PlainScreen screen =
                PlainScreen.open(PlainBrowser.of(port, household.signIn(rosa.person())), Routes.PEOPLE_WHO_HELP_ME);
        screen.go(Routes.INVITE + "/" + asked.id().id());
        screen.go(Routes.WHAT_WAS_DONE);

        for (String markup : List.of("onerror=alert", "<script>alert")) {
            assertThat(screen.namesOf(markup)).contains("text").isSubsetOf("text", "aria-label", "label", "value");
            assertThat(screen.scripts()).noneMatch(script -> script.contains(markup));
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tray.to(rosasMail.value()))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.body()).doesNotContain("<script>", "&lt;")));
    }

    @Test
    void whatIsMissing_isSaidAtItsField_andWhatWasTypedStays() {
        reachesWhom(sam, samsMail);

        Page page = sam.post("/ask-to-help/whom", "given", "Rosa", "family", "", "word", "It is me");

        assertThat(page.body())
                .contains("id=\"family-problem\"", "id=\"born-problem\"", "id=\"relationship-problem\"")
                .contains("value=\"Rosa\"", "It is me");
        assertThat(questions()).isZero();
    }

    @Test
    void fourthOpenQuestionOfAnAddress_isRefusedAndSaysWhatToDo() {
        for (int i = 0; i < AskIntake.OPEN_AT_ONCE; i++) {
            asks(new PlainBrowser(port), samsMail, "Nadie", "Ninguna " + i);
            clock.advance(Duration.ofMinutes(10));
        }
        reachesWhom(sam, samsMail);

        Page page = names(sam, "Rosa", family);

        assertThat(page.body()).contains("Three questions from your address");
        assertThat(answers.waitingFor(rosa)).isEmpty();
    }

    @Test
    void fiveQuestionsOfAnAddressAtTheSameMoment_threeAreTaken() {
        List<PlainBrowser> browsers = new ArrayList<>();
        for (int i = 0; i < AskIntake.OPEN_AT_ONCE + 2; i++) {
            browsers.add(new PlainBrowser(port));
            reachesWhom(browsers.getLast(), samsMail);
            clock.advance(Duration.ofMinutes(10));
        }
        CyclicBarrier barrier = new CyclicBarrier(browsers.size());

        List<CompletableFuture<Page>> all = browsers.stream()
                .map(browser -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(barrier);
                            return names(browser, "Nadie", "Ninguna");
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join).filter(page -> page.status() == 302))
                .as("taken")
                .hasSize(AskIntake.OPEN_AT_ONCE);
    }

    @Test
    void oneQuestionSentTwiceAtTheSameMoment_isAskedOnce() {
        reachesWhom(sam, samsMail);
        CyclicBarrier barrier = new CyclicBarrier(2);

        List<CompletableFuture<Page>> both = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(
                        () -> {
                            meet(barrier);
                            return names(sam, "Rosa", family);
                        },
                        task -> Thread.ofVirtual().start(task)))
                .toList();

        both.forEach(CompletableFuture::join);
        assertThat(waiting()).hasSize(1);
        assertThat(questions()).isEqualTo(1);
    }

    @Test
    void stepThatWasTakenIsNotTakenAgain() {
        Flows flows = portal.getBean(Flows.class);
        Introduction content = new Introduction("x");
        Flow<Introduction> stands =
                flows.begin(AskWithoutAccount.KIND, Step.WHOM, content).flow();

        assertThat(flows.advance(stands, Step.SENT, content)).isTrue();
        assertThat(flows.advance(stands, Step.SENT, content)).isFalse();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void fiveStrangersADay_moreDoNotReachRosa_andAreToldTheSame() {
        for (int i = 0; i < AskLookup.STRANGERS_AT_ONCE; i++) {
            asks(new PlainBrowser(port), Household.address(), "Rosa", family);
        }
        await().atMost(SOON).until(() -> answers.waitingFor(rosa).size() == AskLookup.STRANGERS_AT_ONCE);

        asks(sam, samsMail, "Rosa", family);
        lookedUp();

        assertThat(answers.waitingFor(rosa)).hasSize(AskLookup.STRANGERS_AT_ONCE);
    }

    private void asks(PlainBrowser browser, EmailAddress address, String given, String whose) {
        reachesWhom(browser, address);
        assertThat(names(browser, given, whose).location()).hasValue("/ask-to-help/sent");
    }

    private void reachesWhom(PlainBrowser browser, EmailAddress address) {
        int before = tray.to(address.value()).size();
        browser.get("/ask-to-help");
        assertThat(introduces(browser, address).location()).hasValue("/ask-to-help/code");
        browser.get("/ask-to-help/code");
        await().atMost(SOON).until(() -> {
            new DueTasks(portal).run("send-ask-code", "deliver-message");
            return tray.to(address.value()).size() > before;
        });
        assertThat(confirms(browser, code(address)).location()).hasValue("/ask-to-help/whom");
        browser.get("/ask-to-help/whom");
    }

    private static Page introduces(PlainBrowser browser, EmailAddress address) {
        return browser.post("/ask-to-help", "given", "Sam", "family", "Alvarez", "email", address.value());
    }

    private static Page confirms(PlainBrowser browser, String code) {
        return browser.post("/ask-to-help/code", "code", code);
    }

    private static Page names(PlainBrowser browser, String given, String family) {
        return names(browser, given, family, "It is me, Sam");
    }

    private static Page names(PlainBrowser browser, String given, String family, String word) {
        return browser.post(
                "/ask-to-help/whom",
                "given",
                given,
                "family",
                family,
                "month",
                "3",
                "day",
                "14",
                "year",
                "1948",
                "relationship",
                Relationship.SON.name(),
                "word",
                word);
    }

    private static Page page(PlainBrowser browser, String path) {
        return browser.get(path);
    }

    private static void leadsBack(Page page) {
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location().orElseThrow()).startsWith("/ask-to-help").doesNotEndWith("sent");
    }

    private String code(EmailAddress address) {
        await().atMost(SOON).until(() -> !tray.to(address.value()).isEmpty());
        Matcher found = CODE.matcher(tray.to(address.value()).getFirst().body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<AskView> waiting() {
        await().atMost(SOON).until(() -> !answers.waitingFor(rosa).isEmpty());
        return answers.waitingFor(rosa);
    }

    private PersonName rosas() {
        return PersonName.parse("Rosa", family).orElseThrow();
    }

    private void lookedUp() {
        await().atMost(SOON).until(() -> {
            new DueTasks(portal).run("look-up-ask");
            return jdbc.sql("SELECT COUNT(*) FROM ask WHERE state = 'LOOKING'")
                            .query(Integer.class)
                            .single()
                    == 0;
        });
    }

    // Only those of this test: everybody else's are of other members, and none of the rest reaches one.
    private int questions() {
        return jdbc.sql("SELECT COUNT(*) FROM ask WHERE member_id = ? OR asker_key IN "
                        + "(SELECT asker_key FROM ask WHERE member_id = ?)")
                .params(member.id(), member.id())
                .query(Integer.class)
                .single();
    }

    private interface Request {
        Page send();
    }

    private record Heard(Page page, List<String> statements) {}

    private static Heard heard(PlainBrowser browser, Request request) {
        String name = UUID.randomUUID().toString();
        browser.heardAs(name);
        return new Heard(request.send(), Statements.of(name));
    }

    private static void alike(Heard one, Heard other) {
        assertThat(other.statements()).isNotEmpty().isEqualTo(one.statements());
        assertThat(one.statements())
                .noneMatch(statement -> statement.toLowerCase(Locale.ROOT).contains("into message"));
        assertThat(other.page().status()).isEqualTo(one.page().status());
        assertThat(other.page().location()).isEqualTo(one.page().location());
        assertThat(other.page().headers().keySet())
                .isEqualTo(one.page().headers().keySet());
        assertThat(plain(other.page())).isEqualTo(plain(one.page()));
    }

    // Without what differs between any two requests: tokens, and the address that was typed.
    private static String plain(Page page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("[\\w.+-]+@[\\w.-]+", "");
    }
}
