package org.carestead.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.grant.GrantOutcome.Done;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A caregiver acts while the member ends the access. Both happen to come first, and nothing of the caregiver's commits
 * after the member has been told that it is over. {@code carestead.race.rounds} scales it.
 */
@PortalTest
class EndRaceModuleTests {

    private static final int ROUNDS = Integer.getInteger("carestead.race.rounds", 200);
    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Actor rosa;
    private MemberId member;

    @BeforeEach
    void rosaIsSignedIn() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
    }

    @Test
    void nothingCommitsAfterTheAcknowledgedEnd() {
        int acted = race(ROUNDS, 0);

        assertThat(acted).as("both come first").isBetween(ROUNDS / 10, ROUNDS - ROUNDS / 10);
    }

    @Test
    void slowActCommitsBeforeTheAcknowledgedEndOrNever() {
        int rounds = Math.max(10, ROUNDS / 10);

        int acted = race(rounds, 40);

        assertThat(acted).isPositive();
    }

    private int race(int rounds, int delayBeforeCommit) {
        int acted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < rounds; i++) {
                acted += round(threads, delayBeforeCommit) ? 1 : 0;
            }
        }
        return acted;
    }

    private boolean round(ExecutorService threads, int delayBeforeCommit) {
        Actor dana = household.signedIn(household.person("Dana"));
        GrantId grant = household.grant(member, dana.person(), HELPS);
        UUID written = UUID.randomUUID();
        CyclicBarrier barrier = new CyclicBarrier(2);
        long shift = ThreadLocalRandom.current().nextLong(5_001);
        boolean actorFirst = ThreadLocalRandom.current().nextBoolean();

        CompletableFuture<Boolean> act = CompletableFuture.supplyAsync(
                () -> {
                    meet(barrier, actorFirst ? 0 : shift);
                    return acting.on(
                                    dana,
                                    member,
                                    Need.act(Area.REFILLS),
                                    authority -> write(written, delayBeforeCommit))
                            instanceof Allowed;
                },
                threads);
        CompletableFuture<Boolean> thereAtTheEnd = CompletableFuture.supplyAsync(
                () -> {
                    meet(barrier, actorFirst ? shift : 0);
                    assertThat(grants.end(rosa, grant)).isEqualTo(new Done());
                    return isThere(written);
                },
                threads);

        boolean acted = act.join();
        assertThat(acted).as("the answer to the act").isEqualTo(isThere(written));
        assertThat(thereAtTheEnd.join()).as("committed when the end was told").isEqualTo(acted);
        return acted;
    }

    private int write(UUID id, int delayBeforeCommit) {
        jdbc.sql(
                        "INSERT INTO source_resource VALUES (UNHEX(SHA2(?, 256)), 'race', ?, UNHEX(SHA2('', 256)), UTC_TIMESTAMP(6))")
                .params(id.toString(), id)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                sleep(delayBeforeCommit * 1000L);
            }
        });
        return 1;
    }

    private boolean isThere(UUID id) {
        return jdbc.sql("SELECT COUNT(*) FROM source_resource WHERE source_key = UNHEX(SHA2(?, 256))")
                        .param(id.toString())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private static void meet(CyclicBarrier barrier, long thenMicros) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
            sleep(thenMicros);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long micros) {
        try {
            TimeUnit.MICROSECONDS.sleep(micros);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
