package org.carestead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Eyes;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.Refusal;
import org.carestead.approval.ActionKind;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.AnswerRefusal;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.approval.ApprovalLists;
import org.carestead.approval.ApprovalView;
import org.carestead.approval.AskedView;
import org.carestead.database.UtcColumn;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where Rosa's medicines go and how they are paid; Dana may change it, Sam must ask, Maeve may look. */
@PortalTest
class DeliveryModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 10;
    private static final Need VIEW = Need.view(Area.DELIVERY);
    private static final Need ASK = new Need(Area.DELIVERY, Level.ASK_FIRST);
    private static final Need ACT = Need.act(Area.DELIVERY);
    private static final PostalAddress HOME =
            new PostalAddress("Rosa Alvarez", "12 Oak Street", "", "Springfield", UsState.IL, "62704");
    private static final PostalAddress ELSEWHERE =
            new PostalAddress("Mallory Núñez", "99 Canary Lane", "", "Chicago", UsState.IL, "60601");
    private static final PaymentMethod VISA =
            new PaymentMethod(PaymentKind.VISA, "4242", "Rosa Alvarez", YearMonth.of(2031, 5));
    private static final PaymentMethod DANAS =
            new PaymentMethod(PaymentKind.MASTERCARD, "1881", "Dana Canary", YearMonth.of(2032, 8));
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration SOON = Duration.ofSeconds(15);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private DeliveryDetails details;

    @Autowired
    private DeliveryLook look;

    @Autowired
    private Answers answers;

    @Autowired
    private ApprovalLists lists;

    @Autowired
    private Grants grants;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress rosasAddress = Household.address();
    private Household household;
    private MemberId member;
    private Actor rosa;
    private Actor dana;
    private Actor sam;
    private Actor maeve;
    private GrantId danas;
    private GrantId sams;

    @BeforeEach
    void threeHelpersOfYesterday() {
        household = new Household(portal);
        PersonId person = household.person("Rosa", rosasAddress);
        member = household.member(person);
        PersonId one = household.person("Dana");
        PersonId two = household.person("Sam");
        PersonId three = household.person("Maeve");
        danas = household.grant(member, one, allowed(Level.ACT));
        sams = household.grant(member, two, allowed(Level.ASK_FIRST));
        household.grant(member, three, allowed(Level.VIEW));
        jdbc.sql("UPDATE grants SET starts_at = starts_at - INTERVAL 1 DAY WHERE member_id = ?")
                .param(member.id())
                .update();
        rosa = household.signedIn(person);
        dana = household.signedIn(one);
        sam = household.signedIn(two);
        maeve = household.signedIn(three);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void rosaSaysWhereHerMedicinesGo_whoeverMayLookSeesIt() {
        assertThat(change(rosa, HOME)).isEqualTo(new DeliveryOutcome.Changed());

        for (Actor each : List.of(rosa, dana, sam, maeve)) {
            assertThat(seenBy(each).address().value()).isEqualTo(HOME);
            assertThat(seenBy(each).address().by()).isEqualTo(rosa.person());
        }
        assertThat(kinds()).contains("DetailChanged");
    }

    @Test
    void danaChangesTheAddress_rosaIsToldAndPutsItBack() {
        change(rosa, HOME);

        assertThat(change(dana, ELSEWHERE)).isEqualTo(new DeliveryOutcome.Changed());

        DetailView<PostalAddress> now = seenBy(rosa).address();
        assertThat(now.by()).isEqualTo(dana.person());
        assertThat(now.canBePutBack()).isTrue();
        assertThat(seenBy(dana).address().canBePutBack()).isFalse();
        await().atMost(SOON)
                .until(() -> tray.to(rosasAddress.value()).toString().contains("Dana"));
        assertThat(tray.to(rosasAddress.value()).toString())
                .contains("/delivery")
                .doesNotContain("Canary");
        assertThat(putBack(dana, now)).isEqualTo(refused(DeliveryRefusal.NOTHING_BEFORE));
        assertThat(putBack(rosa, now)).isEqualTo(new DeliveryOutcome.Changed());
        assertThat(seenBy(dana).address().value()).isEqualTo(HOME);
        assertThat(kinds()).contains("DetailPutBack");
    }

    @Test
    void onlyTheStepBeforeIsKept() {
        change(rosa, HOME);
        change(rosa, ELSEWHERE);
        change(rosa, new PostalAddress("Rosa Alvarez", "3 Elm Street", "", "Springfield", UsState.IL, "62704"));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM delivery_detail WHERE member_id = ? AND sealed_value IS NOT NULL")
                        .param(member.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void newCaregiverChangesNothingForADay_andIsToldUntilWhen() {
        PersonId person = household.person("Mallory");
        GrantId grant = household.grant(member, person, allowed(Level.ACT));
        Instant until = jdbc.sql("SELECT starts_at FROM grants WHERE id = ?")
                .param(grant.id())
                .query((row, number) -> UtcColumn.read(row, "starts_at"))
                .single()
                .plus(DAY);
        Actor mallory = household.signedIn(person);

        for (DetailValue value : List.of(ELSEWHERE, DANAS, new PreferredPharmacy(UUID.randomUUID()))) {
            assertThat(change(mallory, value)).isEqualTo(new DeliveryOutcome.TooNew(until));
        }
        assertThat(seenBy(mallory).fixedUntil()).isEqualTo(until);
        assertThat(seenBy(rosa).address().value()).isNull();
        assertThat(reasons()).containsOnly("TOO_NEW");

        clock.advance(DAY.minusMinutes(10));
        assertThat(change(household.signedIn(person), ELSEWHERE)).isInstanceOf(DeliveryOutcome.TooNew.class);
        clock.advance(Duration.ofMinutes(10));
        assertThat(change(household.signedIn(person), ELSEWHERE)).isEqualTo(new DeliveryOutcome.Changed());
    }

    @Test
    void danaBecomesNewWhileSheLooks_theBannerPromisesNothingThatTheScreenRefuses() {
        String path = Routes.helping(member.id(), Routes.DELIVERY);
        PlainScreen screen = PlainScreen.open(PlainBrowser.of(port, household.signIn(dana.person())), path);
        String may = text("pharmacy.banner.changes", "Rosa");
        String forNow = text("pharmacy.banner.looks-for-now", "Rosa");
        assertThat(screen.text()).contains(may).doesNotContain(forNow);

        newPassword(dana, clock.instant());
        screen.go(path);

        assertThat(screen.text()).contains(forNow).doesNotContain(may);
    }

    @Test
    void whoMayOnlyLookAnyway_isToldSoAlsoWhileTheyAreNew() {
        newPassword(maeve, clock.instant());

        PlainScreen screen = PlainScreen.open(
                PlainBrowser.of(port, household.signIn(maeve.person())), Routes.helping(member.id(), Routes.DELIVERY));

        assertThat(screen.text()).contains(text("pharmacy.banner.sees", "Rosa"));
    }

    @Test
    void newPasswordMakesACaregiverNewAgain() {
        Instant changed = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        newPassword(dana, changed);

        assertThat(change(dana, ELSEWHERE)).isEqualTo(new DeliveryOutcome.TooNew(changed.plus(DAY)));

        clock.advance(DAY);
        assertThat(change(household.signedIn(dana.person()), ELSEWHERE)).isEqualTo(new DeliveryOutcome.Changed());
    }

    @Test
    void newCaregiverCannotAskEither_andWhoBecameNewWhileItWaitedChangesNothing() {
        ApprovalId asked = asked(ELSEWHERE);
        newPassword(sam, clock.instant());

        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_POSSIBLE));

        assertThat(seenBy(rosa).address().value()).isNull();
        assertThat(prepare(sam, ELSEWHERE)).isInstanceOf(DeliveryOutcome.TooNew.class);
        assertThat(lists.waitingFor(rosa)).isEmpty();
    }

    @Test
    void addressAndPaymentAskForAFreshProof_ofCaregiversToo() {
        clock.advance(Duration.ofMinutes(6));

        for (Actor each : List.of(rosa, dana)) {
            assertThat(change(each, HOME)).isEqualTo(refused(DeliveryRefusal.PROVE_ITS_YOU));
            assertThat(change(each, VISA)).isEqualTo(refused(DeliveryRefusal.PROVE_ITS_YOU));
        }
        assertThat(seenBy(rosa).address().value()).isNull();
        assertThat(change(household.signedIn(rosa.person()), HOME)).isEqualTo(new DeliveryOutcome.Changed());
    }

    @Test
    void whoMayOnlyLookChangesNothing_andWhoMustAskChangesNothingAlone() {
        assertThat(act(maeve, HOME)).isEqualTo(new Decision.Refused<>(Refusal.NOT_PERMITTED));
        assertThat(acting.on(maeve, member, ASK, authority -> details.prepare(authority, first(HOME))))
                .isEqualTo(new Decision.Refused<>(Refusal.NOT_PERMITTED));
        assertThat(act(sam, HOME)).isInstanceOf(Decision.NeedsApproval.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> acting.on(maeve, member, VIEW, authority -> details.change(authority, first(HOME))));
        assertThatIllegalStateException()
                .isThrownBy(() -> acting.on(sam, member, ASK, authority -> details.change(authority, first(HOME))));

        assertThat(seenBy(rosa).address().id()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Area.class, names = "DELIVERY", mode = EnumSource.Mode.EXCLUDE)
    void authorityOverAnythingElseReachesNothingHere(Area area) {
        assertThatIllegalStateException().isThrownBy(() -> acting.on(rosa, member, Need.view(area), look::of));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        acting.on(rosa, member, Need.view(area), authority -> details.change(authority, first(HOME))));
    }

    @Test
    void helperOfSomebodyElseIsRefusedAndThatIsRecorded() {
        change(rosa, HOME);
        PersonId leo = household.person("Leo");
        Actor stranger = household.signedIn(leo);
        household.member(leo);

        assertThat(acting.on(stranger, member, VIEW, look::of))
                .isEqualTo(new Decision.Refused<>(Refusal.NOT_AVAILABLE));
        assertThat(act(stranger, ELSEWHERE)).isEqualTo(new Decision.Refused<>(Refusal.NOT_AVAILABLE));

        assertThat(seenBy(rosa).address().value()).isEqualTo(HOME);
        assertThat(kinds()).contains("ActingRefused");
    }

    @Test
    void idOfAnothersDetailTakesNothingOff() {
        change(rosa, HOME);
        PersonId leo = household.person("Leo");
        MemberId other = household.member(leo);
        Actor leos = household.signedIn(leo);
        DetailId rosas = seenBy(rosa).address().id();

        Decision<DeliveryOutcome> decision = acting.on(
                leos,
                other,
                ACT,
                authority -> details.change(authority, new DetailChange(DeliveryPart.ADDRESS, rosas, ELSEWHERE)));

        assertThat(decision).isEqualTo(new Decision.Allowed<>(refused(DeliveryRefusal.CHANGED_MEANWHILE)));
        assertThat(seenBy(rosa).address().value()).isEqualTo(HOME);
    }

    @Test
    void twoWhoSawTheSame_theSecondFindsOut() {
        change(rosa, HOME);
        DetailId seen = seenBy(dana).address().id();
        change(rosa, ELSEWHERE);

        for (DetailChange late : List.of(new DetailChange(DeliveryPart.ADDRESS, seen, HOME), first(HOME))) {
            DeliveryOutcome outcome =
                    allowed(acting.on(dana, member, ACT, authority -> details.change(authority, late)));
            assertThat(outcome).isEqualTo(refused(DeliveryRefusal.CHANGED_MEANWHILE));
        }
        assertThat(seenBy(rosa).address().value()).isEqualTo(ELSEWHERE);
    }

    @Test
    void twoWhoChangeTheSameAtTheSameMoment_oneWinsAndTheOtherIsTold() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            DetailId seen = counts(DeliveryPart.ADDRESS);
            DetailChange one = new DetailChange(DeliveryPart.ADDRESS, seen, street(i + " Oak Street"));
            DetailChange other = new DetailChange(DeliveryPart.ADDRESS, seen, street(i + " Elm Street"));
            CyclicBarrier together = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<DeliveryOutcome> rosas = two.submit(() -> at(together, rosa, one));
                Future<DeliveryOutcome> hers = two.submit(() -> at(together, dana, other));

                assertThat(List.of(rosas.get(), hers.get()))
                        .containsExactlyInAnyOrder(
                                new DeliveryOutcome.Changed(), refused(DeliveryRefusal.CHANGED_MEANWHILE));
            }
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM delivery_detail WHERE member_id = ?")
                        .param(member.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(ROUNDS);
    }

    @Test
    void browserOfACaregiverGetsFourDigitsAndNoMore() {
        change(rosa, new PaymentMethod(PaymentKind.VISA, "4242", "Rosa Canary", YearMonth.of(2031, 5)));
        PlainScreen screen = PlainScreen.open(
                PlainBrowser.of(port, household.signIn(maeve.person())), Routes.helping(member.id(), Routes.DELIVERY));

        assertThat(screen.text()).contains("4242");
        assertThat(screen.received()).doesNotContain("Canary", "05/31", "2031");
    }

    @Test
    void wayOfPayingIsShownInFullToWhoeverGaveItAlone() {
        change(rosa, VISA);

        assertThat(seenBy(rosa).payment().value()).isEqualTo(VISA);
        for (Actor each : List.of(dana, sam, maeve)) {
            assertThat(seenBy(each).payment().value()).isEqualTo(new PaymentMethod(PaymentKind.VISA, "4242", "", null));
        }
        change(dana, DANAS);
        assertThat(seenBy(dana).payment().value()).isEqualTo(DANAS);
        for (Actor each : List.of(rosa, sam, maeve)) {
            assertThat(seenBy(each).payment().toString()).contains("1881").doesNotContain("Canary", "2032");
        }
    }

    @Test
    void rosaSeesWhatDanaGets() {
        change(rosa, VISA);
        change(rosa, HOME);

        DeliverySheet asDana = allowed(acting.asSeenBy(rosa, new Eyes.OfHolder(danas), VIEW, look::of));

        assertThat(asDana).isEqualTo(seenBy(dana));
    }

    @Test
    void caregiversWayOfPayingGoesWithTheirAccess_andNothingOfItIsKept() {
        change(rosa, VISA);
        change(dana, DANAS);

        grants.end(rosa, danas);

        assertThat(seenBy(rosa).payment().value()).isNull();
        assertThat(seenBy(rosa).payment().canBePutBack()).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM delivery_detail WHERE belongs_to = ? AND sealed_value IS NOT NULL")
                        .param(dana.person().id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(kinds()).contains("DetailRemoved");
    }

    @Test
    void nothingIsReadableInTheTablesOrTheTrail() {
        change(rosa, ELSEWHERE);
        change(dana, DANAS);
        asked(new PostalAddress("Rosa Canary", "5 Canary Street", "", "Springfield", UsState.IL, "62704"));

        assertThat(everythingStored()).isNotEmpty().noneMatch(text -> text.contains("Canary") || text.contains("1881"));
    }

    @Test
    void samAsks_rosaSaysYesAndItIsChangedBySamForRosa() {
        change(rosa, HOME);
        ApprovalId asked = asked(ELSEWHERE);

        assertThat(seenBy(rosa).address().value()).isEqualTo(HOME);
        assertThat(seenBy(rosa).address().proposed()).isEqualTo(ELSEWHERE);
        assertThat(lists.waitingFor(rosa))
                .singleElement()
                .extracting(ApprovalView::subject)
                .isEqualTo(ELSEWHERE.line());
        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Done());

        assertThat(seenBy(rosa).address().value()).isEqualTo(ELSEWHERE);
        assertThat(seenBy(rosa).address().by()).isEqualTo(sam.person());
        assertThat(kinds()).contains("ActionPrepared", "ApprovalGiven", "DetailChanged");
        assertThat(proposals()).isZero();
    }

    @Test
    void yesToAnAddressAsksForAFreshProof() {
        ApprovalId asked = asked(ELSEWHERE);
        clock.advance(Duration.ofMinutes(6));

        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.PROVE_ITS_YOU));

        assertThat(seenBy(rosa).address().value()).isNull();
        assertThat(lists.waitingFor(rosa)).as("it waits on").hasSize(1);
        assertThat(answers.approve(household.signedIn(rosa.person()), asked)).isEqualTo(new AnswerOutcome.Done());
    }

    @Test
    void accessEndsWhileItWaits_nothingIsChangedAndNothingKept() {
        ApprovalId asked = asked(ELSEWHERE);

        grants.end(rosa, sams);

        assertThat(answers.approve(rosa, asked)).isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(seenBy(rosa).address().value()).isNull();
        assertThat(proposals()).isZero();
    }

    @Test
    void rosaSaysNo_nothingOfItIsKept() {
        answers.deny(rosa, asked(ELSEWHERE), "I never said so");

        assertThat(proposals()).isZero();
        assertThat(seenBy(sam).address().asked()).isNotNull();
        assertThat(seenBy(sam).address().proposed()).isNull();
    }

    @Test
    void rosaSaysYesToTheSameQuestionAfterANo_samReadsOfTheNoNoMore() {
        answers.deny(rosa, asked(ELSEWHERE), "Not yet");
        clock.advance(Duration.ofMinutes(1));

        answers.approve(rosa, asked(ELSEWHERE));

        assertThat(seenBy(sam).address().value()).isEqualTo(ELSEWHERE);
        assertThat(seenBy(sam).address().asked()).isNull();
    }

    @Test
    void rosaDoesNotAnswer_sheReadsOfItThoughNothingOfItIsKept() {
        asked(ELSEWHERE);
        clock.advance(DAY);
        jdbc.sql(
                        "UPDATE approval SET state = 'LAPSED', waiting_subject = NULL, closed_at = lapses_at WHERE member_id = ?")
                .param(member.id())
                .update();
        jdbc.sql("DELETE FROM delivery_proposal WHERE member_id = ?")
                .param(member.id())
                .update();

        assertThat(lists.unansweredBy(household.signedIn(rosa.person())))
                .singleElement()
                .extracting(ApprovalView::action)
                .isEqualTo(ActionKind.CHANGE_ADDRESS);
    }

    @Test
    void rosaSaysNo_andDanaAsksTheSameInVain_samStillReadsOfHisNo() {
        answers.deny(rosa, asked(ELSEWHERE), "Not there");
        clock.advance(Duration.ofMinutes(1));
        PersonId person = household.person("Ines");
        household.grant(member, person, allowed(Level.ASK_FIRST));
        jdbc.sql("UPDATE grants SET starts_at = starts_at - INTERVAL 1 DAY WHERE member_id = ?")
                .param(member.id())
                .update();
        Actor ines = household.signedIn(person);
        prepare(ines, ELSEWHERE);
        answers.deny(rosa, lists.waitingFor(rosa).getFirst().id(), "");

        assertThat(seenBy(sam).address().asked())
                .isNotNull()
                .extracting(AskedView::word)
                .isEqualTo("Not there");
    }

    @Test
    void rosaChangesItHerself_theQuestionIsClosed() {
        asked(ELSEWHERE);

        change(rosa, HOME);

        assertThat(lists.waitingFor(rosa)).isEmpty();
        assertThat(proposals()).isZero();
        assertThat(kinds()).contains("ActionOvertaken");
    }

    @Test
    void oneQuestionWaitsAboutEachPart() {
        asked(ELSEWHERE);

        assertThat(prepare(sam, HOME)).isInstanceOf(DeliveryOutcome.AlreadyAsked.class);
        assertThat(prepare(sam, VISA)).isInstanceOf(DeliveryOutcome.Asked.class);

        assertThat(lists.waitingFor(rosa)).hasSize(2);
        assertThat(seenBy(rosa).address().proposed()).isEqualTo(ELSEWHERE);
        assertThat(seenBy(rosa).payment().proposed())
                .as("shown as to others than who gives it")
                .isEqualTo(new PaymentMethod(PaymentKind.VISA, "4242", "", null));
    }

    private static GrantTerms allowed(Level level) {
        return GrantTerms.of(Permissions.NOTHING.with(Area.DELIVERY, level));
    }

    private static DetailChange first(DetailValue value) {
        return new DetailChange(value.part(), null, value);
    }

    private static DeliveryOutcome refused(DeliveryRefusal reason) {
        return new DeliveryOutcome.Refused(reason);
    }

    private DeliveryOutcome change(Actor who, DetailValue value) {
        return allowed(act(who, value));
    }

    private Decision<DeliveryOutcome> act(Actor who, DetailValue value) {
        DetailChange change = new DetailChange(value.part(), counts(value.part()), value);
        return acting.on(who, member, ACT, authority -> details.change(authority, change));
    }

    private DeliveryOutcome at(CyclicBarrier together, Actor who, DetailChange change) throws Exception {
        together.await();
        return allowed(acting.on(who, member, ACT, authority -> details.change(authority, change)));
    }

    private static PostalAddress street(String street) {
        return new PostalAddress("Rosa Alvarez", street, "", "Springfield", UsState.IL, "62704");
    }

    private DeliveryOutcome putBack(Actor who, DetailView<?> seen) {
        DetailId id = seen.id();
        assertThat(id).isNotNull();
        return allowed(acting.on(who, member, ACT, authority -> details.putBack(authority, DeliveryPart.ADDRESS, id)));
    }

    private DeliveryOutcome prepare(Actor who, DetailValue value) {
        DetailChange change = new DetailChange(value.part(), counts(value.part()), value);
        return allowed(acting.on(who, member, ASK, authority -> details.prepare(authority, change)));
    }

    private ApprovalId asked(DetailValue value) {
        return ((DeliveryOutcome.Asked) prepare(sam, value)).approval();
    }

    private @Nullable DetailId counts(DeliveryPart part) {
        return jdbc.sql("SELECT id FROM delivery_detail WHERE member_id = ? AND current_part = ?")
                .params(member.id(), part.name())
                .query(UUID.class)
                .optional()
                .map(DetailId::new)
                .orElse(null);
    }

    private String text(String key, Object... details) {
        return portal.getMessage(key, details, Locale.ENGLISH);
    }

    private DeliverySheet seenBy(Actor who) {
        return allowed(acting.on(who, member, VIEW, look::of));
    }

    private static <T> T allowed(Decision<T> decision) {
        return ((Decision.Allowed<T>) decision).result();
    }

    private void newPassword(Actor who, Instant at) {
        jdbc.sql("INSERT INTO password (person_id, hash, changed_at) VALUES (?, 'x', ?)")
                .params(who.person().id(), UtcColumn.of(at))
                .update();
    }

    private int proposals() {
        return jdbc.sql("SELECT COUNT(*) FROM delivery_proposal WHERE member_id = ?")
                .param(member.id())
                .query(Integer.class)
                .single();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                .param(member.id())
                .query(String.class)
                .list();
    }

    private List<String> reasons() {
        return jdbc.sql("SELECT reason FROM trail_entry WHERE owner_id = ? AND kind = 'DetailChangeRefused'")
                .param(member.id())
                .query(String.class)
                .list();
    }

    private List<String> everythingStored() {
        return Stream.of(
                        "SELECT CAST(sealed_value AS CHAR CHARACTER SET latin1) FROM delivery_detail WHERE member_id ="
                                + " ?",
                        "SELECT CAST(sealed_value AS CHAR CHARACTER SET latin1) FROM delivery_proposal WHERE member_id"
                                + " = ?",
                        "SELECT CONCAT_WS(' ', kind, details, reason) FROM trail_entry WHERE owner_id = ?")
                .flatMap(query -> jdbc.sql(query).param(member.id()).query(String.class).list().stream())
                .toList();
    }
}
