package org.carestead.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
import org.carestead.access.Need;
import org.carestead.emergency.EmergencyOutcome.Done;
import org.carestead.grant.Grants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The no meets the opening at the same moment: one of them is first, and the other finds it. */
@PortalTest
class EmergencyRaceModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 8;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private EmergencyRequests requests;

    @Autowired
    private EmergencyClock clock;

    @Autowired
    private Vetoes vetoes;

    @Autowired
    private Grants grants;

    @Autowired
    private Acting acting;

    private TestEmergency test;

    @BeforeEach
    void danaHelpsRosa() {
        test = new TestEmergency(portal);
    }

    @Test
    void noByLinkAndOpeningAtTheSameMoment_neverOpenAfterATakenNo() throws Exception {
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            test = new TestEmergency(portal);
            EmergencyId id = test.asked();
            String link = test.veto(id);
            test.isDue(id, Duration.ZERO);

            Outcomes outcomes = together(() -> vetoes.refuse(link), () -> open(id));

            boolean no = outcomes.one().equals(true);
            assertThat(test.state(id)).isEqualTo(no ? "REFUSED" : "OPEN");
            assertThat(seesCosts()).isEqualTo(!no);
            assertThat(test.vetoes(id)).isZero();
            refused += no ? 1 : 0;
        }
        assertThat(refused).as("both come first").isBetween(1, ROUNDS - 1);
    }

    @Test
    void sameLinkTwiceAtTheSameMoment_refusesOnce() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            test = new TestEmergency(portal);
            EmergencyId id = test.asked();
            String link = test.veto(id);

            Outcomes outcomes = together(() -> vetoes.refuse(link), () -> vetoes.refuse(link));

            assertThat(new Object[] {outcomes.one(), outcomes.other()}).containsExactlyInAnyOrder(true, false);
            assertThat(test.kinds()).containsOnlyOnce("EmergencyDenied");
        }
    }

    @Test
    void twoRequestsAtTheSameMoment_oneRuns() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            test = new TestEmergency(portal);
            EmergencyId id = test.named();

            Outcomes outcomes =
                    together(() -> requests.ask(test.dana, id, "one"), () -> requests.ask(test.dana, id, "two"));

            assertThat(new Object[] {outcomes.one(), outcomes.other()})
                    .containsExactlyInAnyOrder(
                            new Done(), new EmergencyOutcome.Refused(EmergencyRefusal.CHANGED_MEANWHILE));
            assertThat(test.kinds()).containsOnlyOnce("EmergencyAsked");
        }
    }

    @Test
    void endOfTheAccessAndOpeningAtTheSameMoment_nothingIsOpenAfterwards() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            test = new TestEmergency(portal);
            EmergencyId id = test.asked();
            test.isDue(id, Duration.ZERO);

            together(() -> grants.end(test.rosa, test.helps), () -> open(id));

            assertThat(seesCosts()).isFalse();
            assertThat(test.state(id)).isEqualTo("REMOVED");
        }
    }

    private int open(EmergencyId id) {
        clock.open(id);
        return 0;
    }

    private boolean seesCosts() {
        return acting.on(test.dana, test.member, Need.view(Area.CLAIMS), authority -> 1) instanceof Decision.Allowed;
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
