package org.carestead.priorauthorization;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.carestead.pharmacy.PriorAuthorizationState.APPROVED;
import static org.carestead.pharmacy.PriorAuthorizationState.DENIED;
import static org.carestead.pharmacy.PriorAuthorizationState.INFORMATION_NEEDED;
import static org.carestead.pharmacy.PriorAuthorizationState.WITHDRAWN;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.Refusal;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.AnswerRefusal;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalLists;
import org.carestead.approval.ApprovalView;
import org.carestead.approval.PreparedAction;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.pharmacy.PriorAuthorizations;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The plan has said no to Rosa's Humira. Dana may act on it, Sam must ask first, Maeve may look. */
@PortalTest
class StepsModuleTests {

    private static final Need ACT = Need.act(Area.PRIOR_AUTHORIZATIONS);
    private static final Need ASK = new Need(Area.PRIOR_AUTHORIZATIONS, Level.ASK_FIRST);
    private static final String WHY = "Nothing else has helped";
    private static final Duration SOON = Duration.ofSeconds(15);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Steps steps;

    @Autowired
    private PriorAuthorizations authorizations;

    @Autowired
    private Answers answers;

    @Autowired
    private ApprovalLists lists;

    @Autowired
    private Grants grants;

    @Autowired
    private MessageTray tray;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress rosasAddress = Household.address();
    private Household household;
    private TestMedicines medicines;
    private Actor rosa;
    private Actor dana;
    private Actor sam;
    private GrantId samsGrant;
    private MemberId member;
    private MedicineId humira;
    private UUID authorization;

    @BeforeEach
    void planHasSaidNo() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        rosa = household.signedIn(household.person("Rosa", rosasAddress));
        member = household.member(rosa.person());
        humira = medicines.take(member, "Humira");
        authorization =
                medicines.planSays(member, humira, DENIED, calendar.today().minusDays(5));
        dana = household.signedIn(household.person("Dana"));
        grant(dana, Level.ACT);
        sam = household.signedIn(household.person("Sam"));
        samsGrant = grant(sam, Level.ASK_FIRST);
    }

    @Test
    void danaAppeals_itIsOnItsWayAndRosaHearsOfIt() {
        assertThat(take(dana, StepKind.APPEAL, " " + WHY)).isInstanceOf(StepOutcome.Sent.class);

        assertThat(seen(rosa).open()).satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.APPEAL);
            assertThat(step.by()).isEqualTo(dana.person());
            assertThat(step.words()).isEqualTo(WHY);
        });
        assertThat(seen(rosa).advice()).as("one at a time").isEmpty();
        assertThat(kinds()).contains("PlanStepSent");
        await().atMost(SOON).until(() -> !tray.to(rosasAddress.value()).isEmpty());
        assertThat(tray.to(rosasAddress.value()).toString()).contains("Dana").doesNotContain("Humira", WHY);
    }

    @Test
    void danaAppeals_theCardWaitsForThePlanAndSaysNoMoreWhatHelpsAgainstItsNo() {
        String no = text("pharmacy.prior-authorizations.state.DENIED");
        String advice = text("pharmacy.prior-authorizations.state.DENIED.sentence");
        String waits = text("pharmacy.prior-authorizations.awaited.PLAN");
        assertThat(readBy(rosa)).contains(no, advice).doesNotContain(waits);

        take(dana, StepKind.APPEAL, WHY);

        assertThat(readBy(rosa)).contains(waits).doesNotContain(no, advice);
    }

    @Test
    void prescriberIsAsked_theCardDoesNotWaitForThePlan() {
        medicines.planSays(member, humira, WITHDRAWN, calendar.today());

        take(dana, StepKind.ASK_PRESCRIBER, "");

        assertThat(readBy(rosa))
                .contains(text("pharmacy.prior-authorizations.awaited.PRESCRIBER"))
                .doesNotContain(
                        text("pharmacy.prior-authorizations.awaited.PLAN"),
                        text("pharmacy.prior-authorizations.state.WITHDRAWN"));
    }

    @Test
    void rosaIsOnlyAsked_thePlanHasStillSaidNo() {
        prepare();

        assertThat(readBy(rosa)).contains(text("pharmacy.prior-authorizations.state.DENIED"));
    }

    @Test
    void wordsOfAnAppeal_areNotForOtherHelpers() {
        take(dana, StepKind.APPEAL, WHY);

        assertThat(step(sam).words()).isNull();
        assertThat(step(sam).canBeTakenBack()).isFalse();
        assertThat(step(dana).words()).isEqualTo(WHY);
    }

    @Test
    void appealWithoutAWord_isNotSent() {
        assertThat(take(dana, StepKind.APPEAL, "  ")).isEqualTo(new StepOutcome.WordsNeeded());
        assertThat(take(dana, StepKind.APPEAL, "x".repeat(2001))).isEqualTo(new StepOutcome.WordsNeeded());
        assertThat(rows()).isZero();
    }

    @Test
    void whatMakesNoSense_isNotThere() {
        assertThat(take(dana, StepKind.INFORMATION_SENT, "")).isEqualTo(new StepOutcome.NotThere());
        authorization = UUID.randomUUID();
        assertThat(take(dana, StepKind.APPEAL, WHY)).isEqualTo(new StepOutcome.NotThere());
        assertThat(rows()).isZero();
    }

    @Test
    void sixtyOneDaysAfterTheNo_itIsTooLateToAppeal() {
        medicines.planSays(member, humira, DENIED, calendar.today().minusDays(61));

        assertThat(take(dana, StepKind.APPEAL, WHY))
                .isEqualTo(new StepOutcome.NotNow(
                        new StepAdvice.TooLate(calendar.today().minusDays(1))));
    }

    @Test
    void hiddenMedicine_hasNoStepsForDana() {
        jdbc.sql("UPDATE grants SET hidden_medicines = ? WHERE caregiver_id = ?")
                .params(humira.id().toString(), dana.person().id())
                .update();

        assertThat(take(dana, StepKind.APPEAL, WHY)).isEqualTo(new StepOutcome.NotThere());
        take(rosa, StepKind.APPEAL, WHY);
        StepId step = step(rosa).id();
        assertThat(takeBack(dana, step)).isFalse();
        assertThat(all(dana)).isEmpty();
        assertThat(refusals(dana)).as("each try is on record").isEqualTo(2);
    }

    @Test
    void medicineThatIsHiddenLater_takesDanasOwnStepFromHerHands() {
        take(dana, StepKind.APPEAL, WHY);
        StepId step = step(dana).id();
        jdbc.sql("UPDATE grants SET hidden_medicines = ? WHERE caregiver_id = ?")
                .params(humira.id().toString(), dana.person().id())
                .update();

        assertThat(takeBack(dana, step)).isFalse();
        assertThat(open()).isOne();
    }

    @Test
    void authorityToLook_takesPreparesAndTakesBackNothing() {
        take(dana, StepKind.APPEAL, WHY);
        StepId step = step(dana).id();
        List<Function<Authority, Object>> verbs = List.of(
                authority -> steps.take(authority, authorization, StepKind.APPEAL, WHY),
                authority -> steps.prepare(authority, authorization, StepKind.APPEAL, WHY),
                authority -> steps.takeBack(authority, step),
                authority -> steps.sendPrepared(authority, humira));

        assertThat(verbs)
                .allSatisfy(verb -> assertThatIllegalStateException()
                        .isThrownBy(() -> acting.on(dana, member, Need.view(Area.PRIOR_AUTHORIZATIONS), verb)));

        assertThat(open()).isOne();
    }

    @Test
    void whoMayOnlyLookOrMustAsk_sendsNothing() {
        Actor maeve = household.signedIn(household.person("Maeve"));
        grant(maeve, Level.VIEW);

        assertThat(act(maeve)).isEqualTo(new Decision.Refused<>(Refusal.NOT_PERMITTED));
        assertThat(act(sam)).isInstanceOf(Decision.NeedsApproval.class);
        assertThat(acting.on(
                        maeve, member, ASK, authority -> steps.prepare(authority, authorization, StepKind.APPEAL, WHY)))
                .isEqualTo(new Decision.Refused<>(Refusal.NOT_PERMITTED));
        assertThat(rows()).isZero();
    }

    @Test
    void samPreparesAnAppeal_rosaReadsItAndHerYesSendsIt() {
        assertThat(prepare()).isInstanceOf(StepOutcome.Asked.class);
        assertThat(seen(rosa).open()).as("nothing is sent").isNull();

        ApprovalView asked = lists.waitingFor(rosa).getFirst();
        assertThat(asked.subject()).isEqualTo("Humira");
        assertThat(asked.detail()).isEqualTo(new PreparedAction.Detail("APPEAL", WHY));
        assertThat(answers.approve(rosa, asked.id())).isEqualTo(new AnswerOutcome.Done());

        assertThat(seen(rosa).open()).satisfies(step -> assertThat(step.by()).isEqualTo(sam.person()));
        assertThat(kinds()).contains("ActionPrepared", "ApprovalGiven", "PlanStepSent");
    }

    @Test
    void rosaSaysNo_nothingIsSentAndSamCanAskAgain() {
        prepare();
        answers.deny(rosa, lists.waitingFor(rosa).getFirst().id(), "Not now");

        assertThat(requireNonNull(seen(sam).asked()).word()).isEqualTo("Not now");
        assertThat(prepare()).isInstanceOf(StepOutcome.Asked.class);
        assertThat(lists.waitingFor(rosa)).hasSize(1);
    }

    @Test
    void rosaAppealsHerselfMeanwhile_theQuestionIsClosed() {
        prepare();

        assertThat(take(rosa, StepKind.APPEAL, WHY)).isInstanceOf(StepOutcome.Sent.class);

        assertThat(lists.waitingFor(rosa)).isEmpty();
        assertThat(kinds()).contains("ActionOvertaken");
    }

    @Test
    void planAnswersMeanwhile_theYesSendsNothing() {
        prepare();
        ApprovalView asked = lists.waitingFor(rosa).getFirst();
        medicines.planSays(member, humira, APPROVED, calendar.today());

        assertThat(answers.approve(rosa, asked.id())).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_POSSIBLE));
        assertThat(open()).isZero();
    }

    @Test
    void samsAccessEnds_whatHePreparedGoesWithIt() {
        prepare();
        ApprovalView asked = lists.waitingFor(rosa).getFirst();

        grants.end(rosa, samsGrant);

        assertThat(answers.approve(rosa, asked.id())).isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(open()).isZero();
    }

    @Test
    void planAnswersAnAppeal_theStepIsClosedByTheFeed() {
        take(dana, StepKind.APPEAL, WHY);
        LocalDate today = calendar.today();

        medicines.planSays(member, humira, DENIED, today);
        assertThat(open())
                .as("a no of the same day is the one that was appealed")
                .isOne();
        medicines.planSays(member, humira, INFORMATION_NEEDED, today.plusDays(1));
        assertThat(open()).as("no answer").isOne();
        medicines.planSays(member, humira, APPROVED, today.plusDays(1));

        assertThat(open()).isZero();
        assertThat(kinds()).containsOnlyOnce("PlanStepAnswered");
    }

    @Test
    void danaTakesHersBack_othersDoNot() {
        take(dana, StepKind.APPEAL, WHY);
        StepId step = step(dana).id();
        Actor leo = household.signedIn(household.person("Leo"));
        grant(leo, Level.ACT);

        assertThat(takeBack(leo, step)).isFalse();
        assertThat(refusals(leo)).isEqualTo(1);
        assertThat(takeBack(dana, step)).isTrue();
        assertThat(takeBack(dana, step)).as("once").isFalse();
        assertThat(refusals(dana)).as("it was Dana’s own").isZero();
        take(dana, StepKind.APPEAL, WHY);
        assertThat(takeBack(rosa, step(rosa).id()))
                .as("the member takes back anything")
                .isTrue();
        assertThat(kinds()).contains("PlanStepTakenBack");
    }

    @Test
    void stepOfAnotherMember_isNotThere() {
        take(dana, StepKind.APPEAL, WHY);
        StepId step = step(dana).id();
        Actor leo = household.signedIn(household.person("Leo"));
        MemberId other = household.member(leo.person());

        Decision<Boolean> back = acting.on(leo, other, ACT, authority -> steps.takeBack(authority, step));
        assertThat(back).isEqualTo(new Decision.Allowed<>(false));
        Decision<StepOutcome> own =
                acting.on(leo, other, ACT, authority -> steps.take(authority, authorization, StepKind.APPEAL, WHY));
        assertThat(own).isEqualTo(new Decision.Allowed<>(new StepOutcome.NotThere()));
        assertThat(portal.getBean(StepRows.class).find(step, other))
                .as("nor to the rows themselves")
                .isEmpty();
        assertThat(open()).isOne();
    }

    @Test
    void danaAndRosaAppealAtTheSameMoment_oneAppeal() throws Exception {
        for (int i = 0; i < 20; i++) {
            jdbc.sql("UPDATE plan_step SET open_medicine = NULL, state = 'ANSWERED' WHERE member_id = ?")
                    .param(member.id())
                    .update();
            CyclicBarrier barrier = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<StepOutcome>> both =
                        threads.invokeAll(List.of(appeal(barrier, dana), appeal(barrier, rosa)));
                assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                        .hasOnlyElementsOfTypes(StepOutcome.Sent.class, StepOutcome.AlreadyUnderWay.class)
                        .filteredOn(StepOutcome.Sent.class::isInstance)
                        .hasSize(1);
            }
            assertThat(open()).isOne();
        }
    }

    @Test
    void secondOpenStepAboutTheSameMedicine_isNotEvenARow() {
        take(dana, StepKind.APPEAL, WHY);
        StepRows steps = portal.getBean(StepRows.class);
        Step first = steps.open(humira).orElseThrow();
        Step second = new Step(
                StepId.next(),
                member,
                authorization,
                humira,
                first.kind(),
                StepState.PREPARED,
                WHY,
                rosa.person(),
                null,
                first.at());

        assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> steps.insert(second));
    }

    private int refusals(Actor who) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE actor_id = ? AND kind = 'ActingRefused'")
                .param(who.person().id())
                .query(Integer.class)
                .single();
    }

    private Callable<StepOutcome> appeal(CyclicBarrier barrier, Actor who) {
        return () -> {
            barrier.await();
            return take(who, StepKind.APPEAL, WHY);
        };
    }

    private GrantId grant(Actor who, Level level) {
        return household.grant(
                member,
                who.person(),
                GrantTerms.of(
                        Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.PRIOR_AUTHORIZATIONS, level)));
    }

    private StepOutcome take(Actor who, StepKind kind, String words) {
        return allowed(acting.on(who, member, ACT, authority -> steps.take(authority, authorization, kind, words)));
    }

    private Decision<StepOutcome> act(Actor who) {
        return acting.on(who, member, ACT, authority -> steps.take(authority, authorization, StepKind.APPEAL, WHY));
    }

    private StepOutcome prepare() {
        return allowed(acting.on(
                sam, member, ASK, authority -> steps.prepare(authority, authorization, StepKind.APPEAL, WHY)));
    }

    private boolean takeBack(Actor who, StepId step) {
        return allowed(acting.on(who, member, ACT, authority -> steps.takeBack(authority, step)));
    }

    private List<String> readBy(Actor who) {
        return PlainScreen.open(PlainBrowser.of(port, household.signIn(who.person())), Routes.PRIOR_AUTHORIZATIONS)
                .main();
    }

    private String text(String key) {
        return portal.getMessage(key, null, Locale.ENGLISH);
    }

    private StepsSeen seen(Actor who) {
        return requireNonNull(all(who).get(authorization));
    }

    private StepView step(Actor who) {
        return requireNonNull(seen(who).open());
    }

    private Map<UUID, StepsSeen> all(Actor who) {
        return allowed(acting.on(
                who,
                member,
                Need.view(Area.PRIOR_AUTHORIZATIONS),
                authority -> steps.of(authority, authorizations.list(authority))));
    }

    private static <T> T allowed(Decision<T> decision) {
        return ((Decision.Allowed<T>) decision).result();
    }

    private int rows() {
        return count("");
    }

    private int open() {
        return count(" AND open_medicine IS NOT NULL");
    }

    private int count(String further) {
        return jdbc.sql("SELECT COUNT(*) FROM plan_step WHERE member_id = ?" + further)
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
}
