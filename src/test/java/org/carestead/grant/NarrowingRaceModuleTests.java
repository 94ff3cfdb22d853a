package org.carestead.grant;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
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
import org.carestead.access.Visibility;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.grant.GrantOutcome.Done;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rosa takes something back while it is being used. What is done stands before it in her trail, and was there when she was
 * told; nothing of it comes afterwards. {@code carestead.race.rounds} scales it.
 */
@PortalTest
class NarrowingRaceModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 10;
    private static final long TIME_TO_LOOK = TimeUnit.MILLISECONDS.toNanos(150);
    private static final Set<String> DONE = Set.of("RefillOrdered", "ApprovalGiven");
    private static final Set<String> TAKEN_BACK = Set.of("GrantNarrowed", "GrantPaused");

    /** What Rosa does. */
    enum Less {
        LOWER,
        HIDE,
        PAUSE
    }

    /** What comes of it is an order in Dana's name. */
    enum Use {
        ORDER,
        ASK_AND_YES
    }

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Answers answers;

    @Autowired
    private Grants grants;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private TestMedicines medicines;
    private Actor rosa;
    private MemberId member;
    private Actor dana;
    private GrantTerms terms;
    private GrantId grant;
    private MedicineId medicine;
    private @Nullable ApprovalId asked;

    @BeforeEach
    void danaIsSignedIn() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        dana = household.signedIn(household.person("Dana"));
        danaMay(Use.ORDER);
    }

    @ParameterizedTest
    @CsvSource({"ORDER, LOWER", "ORDER, HIDE", "ORDER, PAUSE"})
    void actAndTakingBackAtTheSameMoment_neverAnActAfterIt(Use use, Less less) throws Exception {
        bothComeFirst(use, less);
    }

    @ParameterizedTest
    @CsvSource({"ASK_AND_YES, LOWER", "ASK_AND_YES, HIDE", "ASK_AND_YES, PAUSE"})
    void yesAndTakingBackAtTheSameMoment_neverAnActAfterIt(Use use, Less less) throws Exception {
        bothComeFirst(use, less);
    }

    private void bothComeFirst(Use use, Less less) throws Exception {
        int ordered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            danaMay(use);
            boolean useFirst = round % 2 == 0;
            boolean done =
                    together(() -> uses(use), useFirst ? 0 : shift(), () -> takeBack(less), useFirst ? shift() : 0);
            ordered += done ? 1 : 0;
        }
        assertThat(ordered).as("both come first").isBetween(1, ROUNDS - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, LOWER",
        "ORDER, HIDE",
        "ORDER, PAUSE",
        "ASK_AND_YES, LOWER",
        "ASK_AND_YES, HIDE",
        "ASK_AND_YES, PAUSE"
    })
    void actHasLookedWhileTheTakingBackIsUnderWay_isDecidedAnew(Use use, Less less) throws Exception {
        danaMay(use);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = transactions.execute(status -> {
                holdTheTrail();
                Future<Integer> takesBack = threads.submit(() -> takeBack(less));
                waitsForTheTrail();
                Future<Boolean> uses = threads.submit(() -> uses(use));
                // It looks, and finds the row being changed: it waits, or starts over.
                LockSupport.parkNanos(TIME_TO_LOOK);
                return List.<Future<?>>of(takesBack, uses);
            });

            assertThat(both.getFirst().get(20, TimeUnit.SECONDS)).isEqualTo(0);
            assertThat(both.getLast().get(20, TimeUnit.SECONDS)).isEqualTo(false);
        }
        assertThat(medicines.orders(member)).isZero();
        assertThat(trail()).doesNotContainAnyElementsOf(DONE).containsAnyElementsOf(TAKEN_BACK);
    }

    private void danaMay(Use use) {
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        medicine = medicines.take(member, "Simvastatin");
        Level level = use == Use.ORDER ? Level.ACT : Level.ASK_FIRST;
        terms = GrantTerms.of(
                Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.REFILLS, level));
        grant = household.grant(member, dana.person(), terms);
        acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
        if (use == Use.ASK_AND_YES) {
            Decision<RefillOutcome> prepared = acting.on(
                    dana,
                    member,
                    new Need(Area.REFILLS, Level.ASK_FIRST),
                    authority -> refills.prepare(authority, medicine));
            asked = ((RefillOutcome.Asked) ((Decision.Allowed<RefillOutcome>) prepared).result()).approval();
        }
    }

    /** Whether something was done, as it is answered. */
    private boolean uses(Use use) {
        if (use == Use.ASK_AND_YES) {
            return answers.approve(rosa, requireNonNull(asked)) instanceof AnswerOutcome.Done;
        }
        return acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine))
                        instanceof Decision.Allowed<RefillOutcome>(var outcome)
                && outcome instanceof RefillOutcome.Ordered;
    }

    /** How many orders there are when Rosa is told that it is done. */
    private int takeBack(Less less) {
        GrantOutcome outcome = switch (less) {
            case LOWER -> change(GrantTerms.of(terms.permissions().with(Area.REFILLS, Level.VIEW)));
            case HIDE -> change(new GrantTerms(terms.permissions(), Visibility.CAREFUL.hiding(medicine)));
            case PAUSE -> grants.pause(rosa, grant, null);
        };
        assertThat(outcome).isEqualTo(new Done());
        return medicines.orders(member);
    }

    private GrantOutcome change(GrantTerms less) {
        return grants.change(rosa, grant, less, 0);
    }

    private boolean together(Callable<Boolean> uses, long usesAfter, Callable<Integer> takesBack, long takesBackAfter)
            throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> use = threads.submit(() -> after(barrier, usesAfter, uses));
            Future<Integer> back = threads.submit(() -> after(barrier, takesBackAfter, takesBack));
            boolean done = use.get();
            assertThat(back.get()).as("there when it was told").isEqualTo(done ? 1 : 0);
            assertThat(medicines.orders(member)).isEqualTo(done ? 1 : 0);
            List<String> trail = trail();
            assertThat(trail.stream().filter(DONE::contains).findAny().isPresent())
                    .isEqualTo(done);
            assertThat(trail.stream().dropWhile(kind -> !TAKEN_BACK.contains(kind)))
                    .as("from the taking back on")
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(DONE);
            return done;
        }
    }

    private List<String> trail() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ? ORDER BY seq")
                .param(member.id())
                .query(String.class)
                .list();
    }

    // Whoever writes an entry of Rosa's trail waits for this transaction.
    private void holdTheTrail() {
        jdbc.sql("SELECT seq FROM trail_head WHERE owner_id = ? FOR UPDATE")
                .param(member.id())
                .query(Integer.class)
                .single();
    }

    private void waitsForTheTrail() {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .pollInSameThread()
                .until(() -> jdbc.sql("""
                    SELECT COUNT(*) FROM information_schema.PROCESSLIST
                    WHERE DB = DATABASE() AND ID <> CONNECTION_ID() AND INFO LIKE '%FROM trail_head WHERE%'\
                    """).query(Integer.class).single() == 1);
    }

    private static long shift() {
        return ThreadLocalRandom.current().nextLong(15_000_000);
    }

    private static <T> T after(CyclicBarrier barrier, long nanos, Callable<T> work) throws Exception {
        barrier.await(10, TimeUnit.SECONDS);
        LockSupport.parkNanos(nanos);
        return work.call();
    }
}
