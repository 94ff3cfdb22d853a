package org.carestead.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
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
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A yes meets something else at the same moment: there is one order where the yes was first, else none. */
@PortalTest
class ApprovalRaceModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 4;
    private static final Need ASK = new Need(Area.REFILLS, Level.ASK_FIRST);
    private static final Permissions ASKS = Permissions.NOTHING.with(Area.REFILLS, Level.ASK_FIRST);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Answers answers;

    @Autowired
    private ApprovalClock clock;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private TestMedicines medicines;
    private Actor rosa;
    private MemberId member;
    private Actor dana;
    private MedicineId medicine;
    private GrantId grant;
    private ApprovalId asked;

    @BeforeEach
    void danaHasAskedOnce() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        dana = household.signedIn(household.person("Dana"));
        rosaTakesSimvastatin();
        danaHasAsked();
    }

    @Test
    void yesAndEndAtTheSameMoment_neverAnOrderAfterTheEnd() throws Exception {
        int given = 0;
        for (int i = 0; i < ROUNDS; i++) {
            danaHasAsked();
            Outcomes outcomes = together(() -> answers.approve(rosa, asked), () -> {
                grants.end(rosa, grant);
                return medicines.orders(member);
            });
            boolean yes = outcomes.one().equals(new AnswerOutcome.Done());
            assertThat(medicines.orders(member)).isEqualTo(yes ? 1 : 0);
            assertThat(outcomes.other()).as("there when the end was told").isEqualTo(yes ? 1 : 0);
            assertThat(state()).isEqualTo(yes ? "GIVEN" : "LAPSED");
            given += yes ? 1 : 0;
        }

        assertThat(given).as("both come first").isBetween(1, ROUNDS - 1);
    }

    @Test
    void twoYesesAtTheSameMoment_oneOrder() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            danaHasAsked();

            Outcomes outcomes = together(() -> answers.approve(rosa, asked), () -> answers.approve(rosa, asked));

            assertThat(new Object[] {outcomes.one(), outcomes.other()})
                    .containsExactlyInAnyOrder(
                            new AnswerOutcome.Done(), new AnswerOutcome.Refused(AnswerRefusal.NOT_WAITING));
            assertThat(medicines.orders(member)).isEqualTo(1);
        }
    }

    @Test
    void yesAndNoAtTheSameMoment_oneOfThem() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            danaHasAsked();

            Outcomes outcomes = together(() -> answers.approve(rosa, asked), () -> answers.deny(rosa, asked, ""));

            boolean yes = outcomes.one().equals(new AnswerOutcome.Done());
            assertThat(outcomes.other().equals(new AnswerOutcome.Done())).isNotEqualTo(yes);
            assertThat(medicines.orders(member)).isEqualTo(yes ? 1 : 0);
            assertThat(state()).isEqualTo(yes ? "GIVEN" : "DENIED");
        }
    }

    @Test
    void yesAtTheLastMoment_orderedOrLapsedNeverBoth() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            danaHasAsked();
            jdbc.sql("UPDATE approval SET lapses_at = UTC_TIMESTAMP(6) + INTERVAL 4000 MICROSECOND WHERE id = ?")
                    .param(asked.id())
                    .update();

            Outcomes outcomes = together(() -> answers.approve(rosa, asked), () -> {
                LockSupport.parkNanos(4_000_000);
                clock.lapse(asked);
                return 0;
            });

            boolean yes = outcomes.one().equals(new AnswerOutcome.Done());
            assertThat(medicines.orders(member)).isEqualTo(yes ? 1 : 0);
            assertThat(state()).isEqualTo(yes ? "GIVEN" : "LAPSED");
        }
    }

    @Test
    void twoCaregiversAskAtTheSameMoment_oneQuestion() throws Exception {
        Actor sam = household.signedIn(household.person("Sam"));
        for (int i = 0; i < ROUNDS; i++) {
            rosaTakesSimvastatin();
            household.grant(member, sam.person(), GrantTerms.of(ASKS));

            together(() -> prepare(dana), () -> prepare(sam));

            assertThat(jdbc.sql("SELECT COUNT(*) FROM approval WHERE member_id = ?")
                            .param(member.id())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private void danaHasAsked() {
        rosaTakesSimvastatin();
        asked = ((RefillOutcome.Asked) prepare(dana)).approval();
    }

    private void rosaTakesSimvastatin() {
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        medicine = medicines.take(member, "Simvastatin");
        grant = household.grant(member, dana.person(), GrantTerms.of(ASKS));
    }

    private RefillOutcome prepare(Actor who) {
        Decision<RefillOutcome> decision =
                acting.on(who, member, ASK, authority -> refills.prepare(authority, medicine));
        return ((Decision.Allowed<RefillOutcome>) decision).result();
    }

    private String state() {
        return jdbc.sql("SELECT state FROM approval WHERE id = ?")
                .param(asked.id())
                .query(String.class)
                .single();
    }

    private record Outcomes(Object one, Object other) {}

    private static Outcomes together(Callable<Object> one, Callable<Object> other) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        boolean first = ThreadLocalRandom.current().nextBoolean();
        long shift = ThreadLocalRandom.current().nextLong(5_000_000);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Object> a = threads.submit(() -> shifted(barrier, first ? 0 : shift, one));
            Future<Object> b = threads.submit(() -> shifted(barrier, first ? shift : 0, other));
            return new Outcomes(a.get(), b.get());
        }
    }

    private static Object shifted(CyclicBarrier barrier, long nanos, Callable<Object> work) throws Exception {
        barrier.await();
        LockSupport.parkNanos(nanos);
        return work.call();
    }
}
