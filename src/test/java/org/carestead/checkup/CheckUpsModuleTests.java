package org.carestead.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.carestead.DueTasks;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.checkup.CheckUpEvent.CheckUpDue;
import org.carestead.checkup.CheckUpOutcome.Done;
import org.carestead.checkup.CheckUpOutcome.Refused;
import org.carestead.checkup.HelperUse.Advice;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.NewGrant;
import org.carestead.grant.NewGrants;
import org.carestead.grant.Relationship;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every six months a member looks at what helpers used, and takes back the rest in one step. */
@PortalTest
class CheckUpsModuleTests {

    private static final Permissions HELPS =
            Permissions.NOTHING.with(Area.REFILLS, Level.ACT).with(Area.CLAIMS, Level.VIEW);
    private static final String ROSA = "Rosa Alvarez";
    private static final Duration HALF_A_YEAR = Duration.ofDays(185);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private CheckUps checkUps;

    @Autowired
    private CheckUpClock checkUpClock;

    @Autowired
    private UnusedGrants unused;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private NewGrants newGrants;

    @Autowired
    private Acting acting;

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

    private final EmailAddress rosasMail = Household.address();
    private final EmailAddress danasMail = Household.address();
    private Household household;
    private Actor rosa;
    private Actor dana;
    private Actor sam;
    private MemberId member;
    private GrantId danas;
    private GrantId sams;

    @BeforeEach
    void danaAndSamHelpRosa() {
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa", rosasMail));
        dana = household.signedIn(household.person("Dana", danasMail));
        sam = household.signedIn(household.person("Sam"));
        member = household.member(rosa.person());
        danas = given(dana);
        sams = given(sam);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void isDueAfterSixMonthsAndToldOnceByTheClock() {
        clock.advance(Duration.ofDays(150));
        checkUpClock.tellOfDue();
        assertThat(checkUps.isDue(rosa)).isFalse();

        clock.advance(HALF_A_YEAR.minusDays(150));
        assertThat(checkUps.isDue(rosa)).isTrue();
        checkUpClock.tellOfDue();
        checkUpClock.tellOfDue();

        assertThat(trailed(CheckUpDue.class)).isEqualTo(1);
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            new DueTasks(portal).run("deliver-message");
            return mails(rosasMail, "check-up") == 1;
        });
        assertThat(mails(danasMail, "check-up")).isZero();
    }

    @Test
    void isNotDueWhileNobodyHelps() {
        grants.end(rosa, danas);
        grants.end(rosa, sams);
        clock.advance(HALF_A_YEAR);

        checkUpClock.tellOfDue();

        assertThat(checkUps.isDue(rosa)).isFalse();
        assertThat(trailed(CheckUpDue.class)).isZero();
    }

    @Test
    void saysOfEachWhatTheyUsedAndWhatNot() {
        danaLooksAndOrders();
        clock.advance(HALF_A_YEAR);

        CheckUp checkUp = checkUps.of(rosa).orElseThrow();

        assertThat(checkUp.helpers())
                .extracting(HelperUse::grant, HelperUse::advice, HelperUse::unused)
                .containsExactly(
                        tuple(danas, Advice.NARROW, List.of(Area.CLAIMS)),
                        tuple(sams, Advice.PAUSE, List.of(Area.MEDICINES, Area.REFILLS, Area.CLAIMS)));
        assertThat(checkUp.helpers().getFirst().used())
                .extracting(AreaUse::area, AreaUse::level, AreaUse::days)
                .containsExactlyInAnyOrder(tuple(Area.MEDICINES, Level.VIEW, 1), tuple(Area.REFILLS, Level.ACT, 1));
    }

    @Test
    void danaOnlyLooked_rosaReadsWhatWouldGoAndWhatWouldStay_andThenWhoseAccessWasChanged() {
        for (Area area : List.of(Area.MEDICINES, Area.REFILLS)) {
            acting.on(dana, member, Need.view(area), authority -> 1);
        }
        clock.advance(HALF_A_YEAR);
        PlainScreen screen = PlainScreen.open(
                PlainBrowser.of(port, household.signIn(rosa.person())), Routes.PEOPLE_WHO_HELP_ME + "/check-up");

        assertThat(screen.main())
                .containsSubsequence(
                        text("checkup.goes"),
                        text("access.may.member.REFILLS.ACT", "Dana"),
                        text("access.may.member.CLAIMS.VIEW", "Dana"),
                        text("checkup.stays"),
                        text("access.may.member.MEDICINES.VIEW", "Dana"),
                        text("access.may.member.REFILLS.VIEW", "Dana"));
        assertThat(screen.main().stream().filter(text("checkup.goes")::equals))
                .as("Sam has used nothing and is paused: nothing is taken from what he may")
                .hasSize(1);

        screen.press(text("checkup.narrow"));
        screen.press(text("checkup.narrow.yes"));

        assertThat(screen.main())
                .contains(text("checkup.narrowed") + " "
                        + text("checkup.narrowed.NARROW", grant(danas).caregiverName()) + " "
                        + text("checkup.narrowed.PAUSE", grant(sams).caregiverName()))
                .doesNotContain(text("checkup.lead"));
    }

    @Test
    void whatWasRefusedIsNoUse() {
        grants.change(rosa, danas, GrantTerms.of(HELPS.with(Area.CLAIMS, Level.NONE)), version(danas));
        acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1);

        assertThat(helper(danas).used()).isEmpty();
    }

    @Test
    void whoHasUsedOnlyWhatIsTakenAwayByNowIsPausedAndNotLeftWithNothing() {
        acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1);
        grants.change(rosa, danas, GrantTerms.of(HELPS.with(Area.CLAIMS, Level.NONE)), version(danas));
        clock.advance(HALF_A_YEAR);

        assertThat(helper(danas).advice()).isEqualTo(Advice.PAUSE);
        assertThat(checkUps.narrow(rosa, checkUps.of(rosa).orElseThrow())).isEqualTo(new Done());

        assertThat(grant(danas).state()).isEqualTo(GrantState.PAUSED);
        assertThat(grant(danas).terms().permissions().level(Area.REFILLS)).isEqualTo(Level.ACT);
    }

    @Test
    void oneButtonNarrowsAllAndTheNextIsDueInSixMonths() {
        danaLooksAndOrders();
        clock.advance(HALF_A_YEAR);

        assertThat(checkUps.narrow(rosa, checkUps.of(rosa).orElseThrow())).isEqualTo(new Done());

        assertThat(grant(danas).terms().permissions()).isEqualTo(Permissions.NOTHING.with(Area.REFILLS, Level.ACT));
        assertThat(grant(sams).state()).isEqualTo(GrantState.PAUSED);
        assertThat(checkUps.isDue(rosa)).isFalse();
        clock.advance(HALF_A_YEAR);
        assertThat(checkUps.isDue(rosa)).isTrue();
        assertThat(helper(danas).used())
                .as("use counts from the last check-up on")
                .isEmpty();
    }

    @Test
    void keepingAllChangesNothingButTheDay() {
        clock.advance(HALF_A_YEAR);

        assertThat(checkUps.keep(rosa, checkUps.of(rosa).orElseThrow())).isEqualTo(new Done());

        assertThat(grant(danas).terms().permissions()).isEqualTo(HELPS);
        assertThat(grant(sams).state()).isEqualTo(GrantState.ACTIVE);
        assertThat(checkUps.isDue(rosa)).isFalse();
    }

    @Test
    void whoHasJustBegunIsLeftAlone() {
        clock.advance(Duration.ofDays(29));

        assertThat(checkUps.narrow(rosa, checkUps.of(rosa).orElseThrow())).isEqualTo(new Done());

        assertThat(grant(danas).state()).isEqualTo(GrantState.ACTIVE);
        assertThat(grant(danas).terms().permissions()).isEqualTo(HELPS);
    }

    @Test
    void doesWhatWasShownOrNothing() {
        clock.advance(HALF_A_YEAR);
        CheckUp shown = checkUps.of(rosa).orElseThrow();
        danaLooksAndOrders();

        assertThat(checkUps.narrow(rosa, shown)).isEqualTo(new Refused(CheckUpRefusal.CHANGED_MEANWHILE));

        assertThat(grant(danas).terms().permissions()).isEqualTo(HELPS);
        assertThat(grant(sams).state()).isEqualTo(GrantState.ACTIVE);
        assertThat(checkUps.isDue(rosa)).isTrue();
    }

    @Test
    void isAnsweredOnce() {
        clock.advance(HALF_A_YEAR);
        CheckUp shown = checkUps.of(rosa).orElseThrow();

        assertThat(checkUps.keep(rosa, shown)).isEqualTo(new Done());
        assertThat(checkUps.keep(rosa, shown)).isEqualTo(new Refused(CheckUpRefusal.CHANGED_MEANWHILE));
    }

    @Test
    void nobodyElseAnswersIt() {
        danaLooksAndOrders();
        clock.advance(HALF_A_YEAR);
        CheckUp shown = checkUps.of(rosa).orElseThrow();
        Actor mallory = household.signedIn(household.person("Mallory"));
        household.member(mallory.person());

        assertThat(checkUps.narrow(dana, shown)).isEqualTo(new Refused(CheckUpRefusal.NOT_AVAILABLE));
        assertThat(checkUps.narrow(mallory, shown)).isEqualTo(new Refused(CheckUpRefusal.CHANGED_MEANWHILE));
        assertThat(checkUps.of(dana)).isEmpty();
        assertThat(checkUps.of(mallory)).isEmpty();

        assertThat(grant(danas).terms().permissions()).isEqualTo(HELPS);
    }

    @Test
    void nothingTakenBackIsUsedAfterwardsHoweverAnActRaces() throws Exception {
        clock.advance(HALF_A_YEAR);
        for (int round = 0; round < 20; round++) {
            Actor helper = household.signedIn(household.person("Ann"));
            GrantId raced = household.grant(member, helper.person(), GrantTerms.of(HELPS));
            jdbc.sql("UPDATE grants SET starts_at = starts_at - INTERVAL 60 DAY WHERE id = ?")
                    .param(raced.id())
                    .update();
            acting.on(helper, member, Need.view(Area.CLAIMS), authority -> 1);
            CheckUp shown = checkUps.of(rosa).orElseThrow();
            CyclicBarrier barrier = new CyclicBarrier(2);

            CompletableFuture<CheckUpOutcome> narrowing = CompletableFuture.supplyAsync(() -> {
                meet(barrier);
                return checkUps.narrow(rosa, shown);
            });
            CompletableFuture<Decision<Integer>> act = CompletableFuture.supplyAsync(() -> {
                meet(barrier);
                return acting.on(helper, member, Need.act(Area.REFILLS), authority -> 1);
            });

            boolean acted = act.get() instanceof Allowed;
            boolean narrowed = narrowing.get() instanceof Done;
            assertThat(acted).as("one of them, and not both").isNotEqualTo(narrowed);
            assertThat(grant(raced).terms().permissions().level(Area.REFILLS))
                    .isEqualTo(narrowed ? Level.NONE : Level.ACT);
            grants.end(rosa, raced);
        }
    }

    @Test
    void whatNobodyUsedForAYearIsPausedAndBothAreTold() {
        clock.advance(Duration.ofDays(200));
        acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
        clock.advance(Duration.ofDays(166));

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            new DueTasks(portal).run("look-for-use", "deliver-message");
            return grant(sams).state() == GrantState.PAUSED && mails(rosasMail, "is paused") == 1;
        });
        unused.look(danas);
        assertThat(grant(danas).state()).as("a look is a use").isEqualTo(GrantState.ACTIVE);

        clock.advance(Duration.ofDays(200));
        unused.look(danas);
        assertThat(grant(danas).state()).isEqualTo(GrantState.PAUSED);
        await().atMost(Duration.ofSeconds(15)).until(() -> {
            new DueTasks(portal).run("deliver-message");
            return mails(danasMail, "is paused") == 1;
        });
    }

    @Test
    void nobodyUsedItForAYear_bothSidesReadSinceWhenAndWhyAndHowToGoOn() {
        clock.advance(Duration.ofDays(366));
        unused.look(danas);
        unused.look(sams);
        String day = Formats.of(Locale.ENGLISH).date(clock.instant());
        clock.advance(Duration.ofDays(3));

        assertThat(read(rosa, Routes.PEOPLE_WHO_HELP_ME)).contains(text("access.helpers.rests", "Dana", day));
        for (String screen : List.of(Routes.PEOPLE_I_HELP, Routes.MY_ACCESS)) {
            assertThat(read(dana, screen)).as(screen).contains(text("access.people.rests", ROSA, day));
        }

        grants.pause(rosa, danas, null);
        grants.endQuietly(rosa, sams);
        assertThat(read(rosa, Routes.PEOPLE_WHO_HELP_ME)).contains(text("access.helpers.paused", "Dana"));
        assertThat(read(dana, Routes.PEOPLE_I_HELP))
                .as("why Rosa pauses is hers to say")
                .contains(text("access.people.not-now", ROSA))
                .isEqualTo(read(sam, Routes.PEOPLE_I_HELP));
        assertThat(read(dana, Routes.MY_ACCESS)).hasSameSizeAs(read(sam, Routes.MY_ACCESS));
    }

    private List<String> read(Actor reader, String screen) {
        return PlainScreen.open(PlainBrowser.of(port, household.signIn(reader.person())), screen)
                .main();
    }

    @Test
    void whoSeesNothingNowIsNeitherPausedAfterAYearNorPartOfWhatIsTakenBack() {
        jdbc.sql("UPDATE grants SET medicines = 'NONE', refills = 'NONE', claims = 'NONE' WHERE id = ?")
                .param(danas.id())
                .update();
        clock.advance(Duration.ofDays(366));

        unused.look(danas);

        assertThat(grant(danas).state()).isEqualTo(GrantState.ACTIVE);
    }

    @Test
    void afterAPauseTheYearBeginsAnew() {
        clock.advance(Duration.ofDays(366));
        unused.look(danas);
        Actor again = household.signedIn(rosa.person());
        assertThat(grants.resume(again, danas)).isEqualTo(new org.carestead.grant.GrantOutcome.Done());

        unused.look(danas);
        assertThat(grant(danas).state()).isEqualTo(GrantState.ACTIVE);

        clock.advance(Duration.ofDays(366));
        unused.look(danas);
        assertThat(grant(danas).state()).isEqualTo(GrantState.PAUSED);
    }

    @Test
    void resumingAndPausingForDisuseLeaveOneOfThem() throws Exception {
        clock.advance(Duration.ofDays(366));
        for (int round = 0; round < 5; round++) {
            Actor again = household.signedIn(rosa.person());
            unused.look(danas);
            assertThat(grant(danas).state()).isEqualTo(GrantState.PAUSED);
            CyclicBarrier barrier = new CyclicBarrier(2);
            CompletableFuture<Void> resume = CompletableFuture.runAsync(() -> {
                meet(barrier);
                grants.resume(again, danas);
            });
            CompletableFuture<Void> look = CompletableFuture.runAsync(() -> {
                meet(barrier);
                unused.look(danas);
            });
            CompletableFuture.allOf(resume, look).get();

            assertThat(grant(danas).state()).as("just resumed").isEqualTo(GrantState.ACTIVE);
            clock.advance(Duration.ofDays(366));
        }
    }

    private void danaLooksAndOrders() {
        assertThat(acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1))
                .isInstanceOf(Allowed.class);
        assertThat(acting.on(dana, member, Need.act(Area.REFILLS), authority -> 1))
                .isInstanceOf(Allowed.class);
    }

    private String text(String key, Object... details) {
        return portal.getMessage(key, details, Locale.ENGLISH);
    }

    private GrantId given(Actor caregiver) {
        GrantId id = GrantId.next();
        transactions.executeWithoutResult(status -> assertThat(newGrants.give(new NewGrant(
                        id,
                        member,
                        caregiver.person(),
                        Relationship.DAUGHTER,
                        GrantTerms.of(HELPS),
                        calendar.today().plusYears(10),
                        UUID.randomUUID())))
                .isTrue());
        return id;
    }

    private GrantView grant(GrantId id) {
        return lists.givenBy(rosa, id).orElseThrow();
    }

    private int version(GrantId id) {
        return grant(id).version();
    }

    private HelperUse helper(GrantId id) {
        return checkUps.of(rosa).orElseThrow().helpers().stream()
                .filter(helper -> helper.grant().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private long trailed(Class<?> event) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = ?")
                .params(member.id(), event.getSimpleName())
                .query(Long.class)
                .single();
    }

    private long mails(EmailAddress to, String about) {
        return tray.to(to.value()).stream()
                .filter(mail -> mail.subject().contains(about))
                .count();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
