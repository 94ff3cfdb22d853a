package org.carestead.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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
import org.carestead.access.Need;
import org.carestead.grant.Grants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sam acts while Rosa ends Dana's access: nothing of Sam's commits after Rosa was told that it is over. */
@PortalTest
class StandInRaceModuleTests {

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

    private record Round(boolean acted, boolean thereAtTheEnd) {}

    private Round round(TestStandIn test) throws Exception {
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
        CyclicBarrier barrier = new CyclicBarrier(2);
        boolean first = ThreadLocalRandom.current().nextBoolean();
        long shift = ThreadLocalRandom.current().nextLong(5_000_000);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> act = threads.submit(shifted(
                    barrier,
                    first ? 0 : shift,
                    () -> acting.on(test.sam, member, Need.act(Area.REFILLS), authority -> write(written))
                            instanceof Decision.Allowed));
            Future<Boolean> end = threads.submit(shifted(barrier, first ? shift : 0, () -> {
                grants.end(owner, danas);
                return isThere(written);
            }));
            return new Round(act.get(), end.get());
        }
    }

    private int write(UUID id) {
        return jdbc.sql("INSERT INTO source_resource VALUES (UNHEX(SHA2(?, 256)), 'race', ?, UNHEX(SHA2('', 256)),"
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
