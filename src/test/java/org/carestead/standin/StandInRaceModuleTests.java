package org.carestead.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.grant.Grants;
import org.carestead.invitation.InvitationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sam acts while Rosa ends Dana's access: nothing of Sam's commits after Rosa was told that it is over. */
@PortalTest
class StandInRaceModuleTests {

    private static final int SLOW_ROUNDS = 5;
    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200) / 8;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void actOfTheStandInAndEndOfTheCaregiversAccess_nothingAfterTheEnd() throws Exception {
        TestStandIn test = new TestStandIn(portal);
        int acted = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Round round = round(test);
            boolean done = round.acted();
            assertThat(round.thereAtTheEnd())
                    .as("committed when the end was told")
                    .isEqualTo(done);
            acted += done ? 1 : 0;
        }
        assertThat(acted).as("both come first").isBetween(1, ROUNDS - 1);
    }

    @Test
    void endOfTheCaregiversAccessWhileAnActIsUnderWay_nothingAfterTheEnd() throws Exception {
        TestStandIn test = new TestStandIn(portal);
        for (int i = 0; i < SLOW_ROUNDS; i++) {
            CountDownLatch underWay = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            Round round = round(
                    test,
                    write -> {
                        write.run();
                        underWay.countDown();
                        wait(ended);
                    },
                    end -> {
                        wait(underWay);
                        end.run();
                        ended.countDown();
                    });
            assertThat(round.thereAtTheEnd())
                    .as("committed when the end was told")
                    .isEqualTo(round.acted());
        }
    }

    @Test
    void twoExpiredOffersSentAgainAtTheSameMoment_oneGoesOut() throws Exception {
        StandIns standIns = portal.getBean(StandIns.class);
        for (int i = 0; i < SLOW_ROUNDS; i++) {
            TestStandIn test = new TestStandIn(portal);
            test.allowed();
            for (int each = 0; each < 2; each++) {
                test.offered(test.wish(TestStandIn.REFILLS));
                jdbc.sql("UPDATE invitation SET state = 'EXPIRED' WHERE stands_in_for = ?")
                        .param(test.danas.id())
                        .update();
            }
            List<InvitationId> offers = portal.getBean(StandInLists.class).byMe(test.dana).getFirst().asked().stream()
                    .map(StandInLists.Asked::offer)
                    .toList();
            CyclicBarrier barrier = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<StandInOutcome>> answers = offers.stream()
                        .map(offer -> threads.submit(() -> {
                            barrier.await();
                            return standIns.sendAgain(test.dana, offer);
                        }))
                        .toList();
                assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                        .filteredOn(StandInOutcome.Offered.class::isInstance)
                        .hasSize(1);
            }
        }
    }

    // Not for ever: who waits may be who holds what the other waits for.
    private static void wait(CountDownLatch latch) {
        try {
            latch.await(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Round(boolean acted, boolean thereAtTheEnd) {}

    private Round round(TestStandIn test) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(2);
        boolean first = ThreadLocalRandom.current().nextBoolean();
        long shift = ThreadLocalRandom.current().nextLong(5_000_000);
        return round(test, Runnable::run, Runnable::run, barrier, first ? 0 : shift, first ? shift : 0);
    }

    private Round round(TestStandIn test, Consumer<Runnable> writing, Consumer<Runnable> ending) throws Exception {
        return round(test, writing, ending, new CyclicBarrier(2), 0, 0);
    }

    private Round round(
            TestStandIn test,
            Consumer<Runnable> writing,
            Consumer<Runnable> ending,
            CyclicBarrier barrier,
            long actAfter,
            long endAfter)
            throws Exception {
        var rosa = test.household.person("Rosa");
        var member = test.household.member(rosa);
        var owner = test.household.signedIn(rosa);
        var dana = test.household.person("Dana");
        GrantId danas = test.household.grant(member, dana, GrantTerms.of(TestStandIn.DANAS));
        GrantId sams = test.household.grant(member, test.sam.person(), GrantTerms.of(TestStandIn.REFILLS));
        test.change(danas, "may_stand_in = TRUE");
        jdbc.sql("UPDATE grants SET stands_in_for = ? WHERE id = ?")
                .params(danas.id(), sams.id())
                .update();
        UUID written = UUID.randomUUID();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> act = threads.submit(shifted(
                    barrier,
                    actAfter,
                    () -> acting.on(test.sam, member, Need.act(Area.REFILLS), authority -> {
                                writing.accept(() -> write(written));
                                return 1;
                            })
                            instanceof Decision.Allowed));
            Future<Boolean> end = threads.submit(shifted(barrier, endAfter, () -> {
                boolean[] there = new boolean[1];
                ending.accept(() -> {
                    grants.end(owner, danas);
                    there[0] = isThere(written);
                });
                return there[0];
            }));
            return new Round(act.get(), end.get());
        }
    }

    private void write(UUID id) {
        jdbc.sql("INSERT INTO source_resource VALUES (UNHEX(SHA2(?, 256)), 'race', ?, UNHEX(SHA2('', 256)),"
                        + " UTC_TIMESTAMP(6))")
                .params(id.toString(), id)
                .update();
    }

    private boolean isThere(UUID id) {
        return jdbc.sql("SELECT COUNT(*) FROM source_resource WHERE source_key = UNHEX(SHA2(?, 256))")
                        .param(id.toString())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static Callable<Boolean> shifted(CyclicBarrier barrier, long nanos, Callable<Boolean> work) {
        return () -> {
            barrier.await();
            LockSupport.parkNanos(nanos);
            return work.call();
        };
    }
}
