package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.carestead.PortalTest;
import org.carestead.database.UtcColumn;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.SignInId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The last word on an act, whatever was decided a moment before: the grant is used, or it is not active any more. */
@PortalTest
class GrantUsesModuleTests {

    private static final Duration LONG_ENOUGH = Duration.ofMillis(500);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private GrantUses uses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Standings standings;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private InstantSource clock;

    @Autowired
    private Grants grants;

    private Household household;
    private PersonId rosasPerson = PersonId.next();
    private MemberId rosa = MemberId.next();
    private PersonId dana = PersonId.next();
    private GrantId grant = GrantId.next();

    @BeforeEach
    void danaHelpsRosa() {
        household = new Household(portal);
        rosasPerson = household.person("Rosa");
        rosa = household.member(rosasPerson);
        dana = household.person("Dana");
        grant = household.grant(rosa, dana, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
    }

    @Test
    void activeGrantIsUsed() {
        assertThat(uses.take(grant, endsAt().minusMillis(1))).isTrue();

        assertThat(count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAUSED", "ENDED"})
    void grantThatIsNotActiveIsNotUsed(String state) {
        jdbc.sql("UPDATE grants SET state = ? WHERE id = ?")
                .params(state, grant.id())
                .update();

        assertThat(uses.take(grant, endsAt().minusMillis(1))).isFalse();

        assertThat(count()).isZero();
    }

    @Test
    void grantIsNotUsedFromItsLastMomentOn() {
        assertThat(uses.take(grant, endsAt())).isFalse();

        assertThat(count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"state = 'PAUSED'", "state = 'ENDED'", "may_stand_in = FALSE", "ends_at = starts_at"})
    void standInsGrantIsNotUsedWhereTheCaregiversIsNotLent(String change) {
        GrantTerms terms = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());
        GrantId sams = household.grant(rosa, household.person("Sam"), terms);
        Standing.Held held = new Standing.Held(
                sams, grant, GrantState.ACTIVE, false, endsAt(), terms.permissions(), terms.visibility());
        set("may_stand_in = TRUE");
        assertThat(uses.take(held, clock.instant())).isTrue();

        set(change);

        assertThat(uses.take(held, clock.instant())).isFalse();
    }

    private void set(String change) {
        jdbc.sql("UPDATE grants SET " + change + " WHERE id = ?")
                .param(grant.id())
                .update();
    }

    @Test
    void grantThatIsNotThereIsNotUsed() {
        assertThat(uses.take(GrantId.next(), Instant.EPOCH)).isFalse();
    }

    @Test
    void whileSomethingUsesTheGrantAnEndWaits_byTheRowAlone() {
        Actor owner = household.signedIn(rosasPerson);
        CompletableFuture<GrantOutcome> end = transactions.execute(status -> {
            assertThat(uses.take(grant, clock.instant())).isTrue();
            CompletableFuture<GrantOutcome> ends = CompletableFuture.supplyAsync(() -> grants.end(owner, grant));
            LockSupport.parkNanos(LONG_ENOUGH.toNanos());
            assertThat(ends).isNotDone();
            return ends;
        });

        assertThat(end.join()).isEqualTo(new GrantOutcome.Done());
    }

    @Test
    void actThatCannotUseTheGrantAnyMoreIsRefused() {
        AtomicInteger done = new AtomicInteger();
        GrantUses tooLate = new GrantUses(jdbc) {
            @Override
            boolean take(GrantId ended, Instant now) {
                return false;
            }
        };
        Acting acting = new Acting(transactions, standings, tooLate, events, clock);

        Decision<Integer> decision = acting.on(
                new Actor(dana, SignInId.next()), rosa, Need.act(Area.REFILLS), authority -> done.incrementAndGet());

        assertThat(decision).isEqualTo(new Decision.Refused<Integer>(Refusal.ACCESS_ENDED));
        assertThat(done).hasValue(0);
    }

    private Instant endsAt() {
        return jdbc.sql("SELECT ends_at FROM grants WHERE id = ?")
                .param(grant.id())
                .query((row, n) -> UtcColumn.read(row, "ends_at"))
                .single();
    }

    private int count() {
        return jdbc.sql("SELECT uses FROM grants WHERE id = ?")
                .param(grant.id())
                .query(Integer.class)
                .single();
    }
}
