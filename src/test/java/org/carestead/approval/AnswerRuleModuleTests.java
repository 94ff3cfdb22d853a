package org.carestead.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.Refusal;
import org.carestead.access.Visibility;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.Widening;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dana must ask Rosa first; a rule of Rosa's says yes to the same medicine as last time, up to ten dollars. */
@PortalTest
class AnswerRuleModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 4;
    private static final Permissions ASKS = Permissions.NOTHING.with(Area.REFILLS, Level.ASK_FIRST);
    private static final Need ASK = new Need(Area.REFILLS, Level.ASK_FIRST);
    private static final BigDecimal TEN = new BigDecimal("10.00");
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private AnswerRules rules;

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
    private TestMedicines medicines;
    private Actor rosa;
    private Actor dana;
    private MemberId member;
    private MedicineId simvastatin;
    private GrantId grant;
    private int rounds;

    @BeforeEach
    void rosasRuleAnswersDana() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        PersonId helper = household.person("Dana");
        dana = household.signedIn(helper);
        rosaTakesSimvastatin();
        assertThat(rules.set(rosa, grant, TEN)).isEqualTo(new AnswerRuleOutcome.Done());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void sameMedicineAsLastTimeForTenDollars_itIsOrderedAtOnceAndRosaReadsOfIt() {
        assertThat(prepare(simvastatin)).isInstanceOf(RefillOutcome.OrderedByRule.class);

        assertThat(medicines.orders(member)).isEqualTo(1);
        assertThat(lists.waitingFor(rosa)).as("nobody is asked").isEmpty();
        assertThat(kinds()).contains("AnswerRuleSet", "ActionAnsweredByRule", "RefillOrdered");
        assertThat(jdbc.sql("SELECT details FROM trail_entry WHERE owner_id = ? AND kind = 'ActionAnsweredByRule'")
                        .param(member.id())
                        .query(String.class)
                        .single())
                .isEqualTo("ORDER_REFILL 10.00");
        assertThat(rules.of(rosa)).singleElement().satisfies(rule -> {
            assertThat(rule.upTo()).isEqualByComparingTo(TEN);
            assertThat(rule.answers()).isEqualTo(1);
        });
        await().atMost(SOON).until(() -> !tray.to(rosasAddress.value()).isEmpty());
        assertThat(tray.to(rosasAddress.value()).toString())
                .contains("Dana", "/helpers")
                .doesNotContain("Simvastatin", "10.00");
        assertThat(prepare(simvastatin)).as("one order at a time").isInstanceOf(RefillOutcome.AlreadyUnderWay.class);
    }

    @Test
    void oneCentAboveTheLimit_rosaIsAsked() {
        MedicineId dearer = medicines.take(member, "Warfarin", "One a day", new BigDecimal("10.01"));

        assertThat(prepare(dearer)).isInstanceOf(RefillOutcome.Asked.class);

        assertThat(medicines.orders(member)).isZero();
        assertThat(lists.waitingFor(rosa)).hasSize(1);
    }

    @Test
    void costOfLastTimeNotKnown_rosaIsAsked() {
        jdbc.sql("UPDATE claim SET paid_by_member = NULL WHERE member_id = ?")
                .param(member.id())
                .update();

        assertThat(prepare(simvastatin)).isInstanceOf(RefillOutcome.Asked.class);
    }

    @Test
    void lastBillNotPaidYet_anOlderPriceDoesNotCount() {
        jdbc.sql("""
            INSERT INTO claim (id, member_id, medicine_id, for_medicine, state, decided, service_date,
                description)
            VALUES (UUID(), ?, ?, TRUE, 'DENIED', TRUE, CURRENT_DATE, 'x')\
            """).params(member.id(), simvastatin.id()).update();

        assertThat(prepare(simvastatin)).isInstanceOf(RefillOutcome.Asked.class);
    }

    @Test
    void otherPrescriptionOrOtherStrengthThanLastTime_rosaIsAsked() {
        jdbc.sql("UPDATE dispense SET prescription_id = UUID() WHERE medicine_id = ?")
                .param(simvastatin.id())
                .update();
        MedicineId stronger = medicines.take(member, "Simvastatin 40 mg", "One a day", BigDecimal.ONE);
        jdbc.sql("UPDATE dispense SET status = 'VOID' WHERE medicine_id = ?")
                .param(stronger.id())
                .update();

        assertThat(prepare(simvastatin)).isInstanceOf(RefillOutcome.Asked.class);
        assertThat(prepare(stronger)).as("never filled before").isInstanceOf(RefillOutcome.Asked.class);
    }

    @Test
    void controlledSubstanceOrPrivateKind_rosaIsAsked() {
        MedicineId controlled = medicines.take(member, "Cough syrup", "One a day", BigDecimal.ONE);
        MedicineId personal = medicines.take(member, "Private", "One a day", BigDecimal.ONE);
        jdbc.sql("UPDATE medicine SET schedule = 'CV' WHERE id = ?")
                .param(controlled.id())
                .update();
        jdbc.sql("UPDATE medicine SET sensitive_class = 'HIV' WHERE id = ?")
                .param(personal.id())
                .update();
        jdbc.sql("UPDATE grants SET shown_classes = 'HIV' WHERE id = ?")
                .param(grant.id())
                .update();

        assertThat(prepare(controlled)).isInstanceOf(RefillOutcome.Asked.class);
        assertThat(prepare(personal)).isInstanceOf(RefillOutcome.Asked.class);
        assertThat(medicines.orders(member)).isZero();
    }

    @Test
    void hiddenMedicine_isNotThereForTheRuleEither() {
        MedicineId hidden = medicines.take(member, "Hidden", "One a day", BigDecimal.ONE);
        jdbc.sql("UPDATE grants SET hidden_medicines = ? WHERE id = ?")
                .params(hidden.id().toString(), grant.id())
                .update();

        assertThat(prepare(hidden)).isInstanceOf(RefillOutcome.NotThere.class);
        assertThat(medicines.orders(member)).isZero();
    }

    @Test
    void accessPausedOrEnded_theRuleAnswersNothing() {
        assertThat(grants.pause(rosa, grant, null)).isNotNull();
        assertThat(ask(simvastatin)).isEqualTo(new Decision.Refused<>(Refusal.ACCESS_PAUSED));

        grants.end(rosa, grant);
        assertThat(ask(simvastatin)).isEqualTo(new Decision.Refused<>(Refusal.ACCESS_ENDED));

        assertThat(medicines.orders(member)).isZero();
        assertThat(rows()).as("it goes with the access").isZero();
    }

    @Test
    void ruleOff_rosaIsAskedAgain() {
        assertThat(rules.stop(rosa, grant)).isEqualTo(new AnswerRuleOutcome.Done());

        assertThat(prepare(simvastatin)).isInstanceOf(RefillOutcome.Asked.class);
        assertThat(kinds()).contains("AnswerRuleStopped");
    }

    @Test
    void ruleOffAtTheSameMoment_neverAnOrderByItAfterwards() throws Exception {
        int ruled = 0;
        for (int i = 0; i < ROUNDS; i++) {
            rosaTakesSimvastatin();
            rules.set(rosa, grant, TEN);
            CyclicBarrier barrier = new CyclicBarrier(2);
            long shift = ThreadLocalRandom.current().nextLong(8_000_000);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<RefillOutcome> asked = threads.submit(() -> {
                    barrier.await();
                    return prepare(simvastatin);
                });
                Future<Integer> stopped = threads.submit(() -> {
                    barrier.await();
                    LockSupport.parkNanos(shift);
                    rules.stop(rosa, grant);
                    return medicines.orders(member);
                });
                boolean byRule = asked.get() instanceof RefillOutcome.OrderedByRule;
                assertThat(stopped.get()).as("there when the rule was off").isEqualTo(byRule ? 1 : 0);
                assertThat(medicines.orders(member)).isEqualTo(byRule ? 1 : 0);
                ruled += byRule ? 1 : 0;
            }
        }
        assertThat(ruled).as("both come first").isBetween(1, ROUNDS - 1);
    }

    @Test
    void accessEndsAtTheSameMoment_neverAnOrderByTheRuleAfterwards() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            rosaTakesSimvastatin();
            rules.set(rosa, grant, TEN);
            CyclicBarrier barrier = new CyclicBarrier(2);
            long shift = ThreadLocalRandom.current().nextLong(5_000_000);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<Decision<RefillOutcome>> asked = threads.submit(() -> {
                    barrier.await();
                    return ask(simvastatin);
                });
                Future<Integer> ended = threads.submit(() -> {
                    barrier.await();
                    LockSupport.parkNanos(shift);
                    grants.end(rosa, grant);
                    return medicines.orders(member);
                });
                boolean ordered = asked.get() instanceof Decision.Allowed<RefillOutcome>;
                assertThat(ended.get()).as("there when the end was told").isEqualTo(ordered ? 1 : 0);
                assertThat(medicines.orders(member)).isEqualTo(ordered ? 1 : 0);
            }
        }
    }

    @Test
    void settingOrRaisingItNeedsAFreshProof_loweringAndStoppingDoesNot() {
        clock.advance(Duration.ofMinutes(6));

        assertThat(rules.set(rosa, grant, new BigDecimal("10.01")))
                .isEqualTo(new AnswerRuleOutcome.Refused(AnswerRuleRefusal.PROVE_ITS_YOU));
        assertThat(rules.set(rosa, grant, new BigDecimal("5"))).isEqualTo(new AnswerRuleOutcome.Done());
        assertThat(prepare(simvastatin)).as("last time it cost ten").isInstanceOf(RefillOutcome.Asked.class);
        assertThat(rules.stop(rosa, grant)).isEqualTo(new AnswerRuleOutcome.Done());
        assertThat(rules.set(rosa, grant, BigDecimal.ZERO))
                .as("none before")
                .isEqualTo(new AnswerRuleOutcome.Refused(AnswerRuleRefusal.PROVE_ITS_YOU));
    }

    @Test
    void onlyRosaSetsOrStopsIt() {
        Actor sam = household.signedIn(household.person("Sam"));
        household.member(sam.person());
        household.grant(member, sam.person(), GrantTerms.of(Permissions.NOTHING.with(Area.REFILLS, Level.ACT)));
        AnswerRuleOutcome no = new AnswerRuleOutcome.Refused(AnswerRuleRefusal.NOT_AVAILABLE);

        for (Actor other : List.of(dana, sam)) {
            assertThat(rules.set(other, grant, new BigDecimal("900"))).isEqualTo(no);
            assertThat(rules.stop(other, grant)).isEqualTo(no);
            assertThat(rules.of(other)).isEmpty();
        }

        assertThat(rules.of(rosa))
                .singleElement()
                .satisfies(rule -> assertThat(rule.upTo()).isEqualByComparingTo(TEN));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE actor_id = ? AND kind = 'AnswerRuleRefused'")
                        .param(dana.person().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void amountsThatMakeNoSense_areRefused() {
        for (String amount : List.of("-0.01", "1000.01", "1.001")) {
            assertThat(rules.set(rosa, grant, new BigDecimal(amount)))
                    .as(amount)
                    .isEqualTo(new AnswerRuleOutcome.Refused(AnswerRuleRefusal.AMOUNT));
        }
        assertThat(rules.set(rosa, grant, new BigDecimal("1E+3"))).isEqualTo(new AnswerRuleOutcome.Done());
    }

    @Test
    void whoNeedNotAsk_hasNoRule() {
        PersonId sam = household.person("Sam");
        GrantId acts = household.grant(member, sam, GrantTerms.of(Permissions.NOTHING.with(Area.REFILLS, Level.ACT)));

        assertThat(rules.set(rosa, acts, TEN)).isEqualTo(new AnswerRuleOutcome.Refused(AnswerRuleRefusal.NOT_ASKING));
        assertThat(rules.of(rosa)).hasSize(1);
    }

    @Test
    void danaNeedNotAskForATime_oldRuleDoesNotWakeUpWhenSheMustAskAgain() {
        Widening widening = new Widening(portal);
        GrantTerms acts = new GrantTerms(
                Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.REFILLS, Level.ACT), Visibility.CAREFUL);
        GrantTerms asks = new GrantTerms(acts.permissions().with(Area.REFILLS, Level.ASK_FIRST), Visibility.CAREFUL);
        assertThat(rules.of(rosa)).hasSize(1);

        assertThat(widening.widen(rosa, grant, acts, version())).isInstanceOf(GrantOutcome.Done.class);
        assertThat(grants.change(rosa, grant, asks, version())).isInstanceOf(GrantOutcome.Done.class);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM answer_rule WHERE grant_id = ?")
                        .param(grant.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                        .param(member.id())
                        .query(String.class)
                        .list())
                .contains("AnswerRuleStopped");
    }

    @Test
    void danaMayDoLessElsewhere_ruleStays() {
        GrantTerms more =
                new GrantTerms(ASKS.with(Area.MEDICINES, Level.VIEW).with(Area.CLAIMS, Level.VIEW), Visibility.CAREFUL);
        GrantTerms less = new GrantTerms(ASKS.with(Area.MEDICINES, Level.VIEW), Visibility.CAREFUL);
        assertThat(new Widening(portal).widen(rosa, grant, more, version())).isInstanceOf(GrantOutcome.Done.class);
        assertThat(grants.change(rosa, grant, less, version())).isInstanceOf(GrantOutcome.Done.class);

        assertThat(rules.of(rosa))
                .singleElement()
                .satisfies(rule -> assertThat(jdbc.sql("SELECT COUNT(*) FROM answer_rule WHERE grant_id = ?")
                                .param(grant.id())
                                .query(Integer.class)
                                .single())
                        .isOne());
    }

    private int version() {
        return jdbc.sql("SELECT version FROM grants WHERE id = ?")
                .param(grant.id())
                .query(Integer.class)
                .single();
    }

    private void rosaTakesSimvastatin() {
        PersonId person = household.person("Rosa", rounds++ == 0 ? rosasAddress : Household.address());
        rosa = household.signedIn(person);
        member = household.member(person);
        simvastatin = medicines.take(member, "Simvastatin", "One a day", TEN);
        grant = household.grant(member, dana.person(), new GrantTerms(ASKS, Visibility.CAREFUL));
    }

    private RefillOutcome prepare(MedicineId medicine) {
        return ((Decision.Allowed<RefillOutcome>) ask(medicine)).result();
    }

    private Decision<RefillOutcome> ask(MedicineId medicine) {
        return acting.on(dana, member, ASK, authority -> refills.prepare(authority, medicine));
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                .param(member.id())
                .query(String.class)
                .list();
    }

    private int rows() {
        return jdbc.sql("SELECT COUNT(*) FROM answer_rule WHERE grant_id = ?")
                .param(grant.id())
                .query(Integer.class)
                .single();
    }
}
