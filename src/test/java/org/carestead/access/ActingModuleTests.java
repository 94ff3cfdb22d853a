package org.carestead.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.ActingEvent.Acted;
import org.carestead.access.ActingEvent.ActingRefused;
import org.carestead.access.ActingEvent.ApprovalNeeded;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.Decision.NeedsApproval;
import org.carestead.access.Decision.Refused;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.SignInId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One test for each way to be refused, then the ways to be let in. */
@PortalTest
@RecordApplicationEvents
class ActingModuleTests {

    private static final Need SEE = Need.view(Area.MEDICINES);
    private static final Need ORDER = Need.act(Area.REFILLS);
    private static final Need ASK = new Need(Area.REFILLS, Level.ASK_FIRST);
    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private PlatformTransactionManager manager;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private final AtomicInteger runs = new AtomicInteger();
    private Household household;
    private MemberId rosa;
    private Actor rosaHerself;
    private Actor dana;

    @BeforeEach
    void rosaAndDana() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        rosa = household.member(person);
        rosaHerself = new Actor(person, SignInId.next());
        dana = new Actor(household.person("Dana"), SignInId.next());
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void strangerIsRefused() {
        assertRefused(SEE, Refusal.NOT_AVAILABLE);
        assertThat(events.stream(ActingRefused.class))
                .containsExactly(new ActingRefused(dana.person(), rosa, null, SEE, Refusal.NOT_AVAILABLE));
    }

    @Test
    void unknownMemberIsRefusedWithTheSameAnswer() {
        Decision<Integer> decision = acting.on(dana, MemberId.next(), SEE, authority -> runs.incrementAndGet());

        assertThat(decision).isEqualTo(new Refused<Integer>(Refusal.NOT_AVAILABLE));
        assertThat(events.stream(ActingRefused.class))
                .containsExactly(new ActingRefused(dana.person(), null, null, SEE, Refusal.NOT_AVAILABLE));
    }

    @Test
    void screenThatLooksByItself_isToldWhatItMayNotShow_andNobodyHasTriedAnything() {
        assertThat(acting.refusalToSee(dana, rosa, Area.MEDICINES)).contains(Refusal.NOT_AVAILABLE);
        assertThat(acting.refusalToSee(dana, MemberId.next(), Area.MEDICINES)).contains(Refusal.NOT_AVAILABLE);
        assertThat(acting.refusalToSee(rosaHerself, rosa, Area.MEDICINES)).isEmpty();

        GrantId grant = household.grant(rosa, dana.person(), HELPS);
        assertThat(acting.refusalToSee(dana, rosa, Area.MEDICINES)).isEmpty();
        assertThat(acting.refusalToSee(dana, rosa, Area.CLAIMS)).contains(Refusal.NOT_PERMITTED);
        state(grant, "PAUSED");
        assertThat(acting.refusalToSee(dana, rosa, Area.MEDICINES)).contains(Refusal.ACCESS_PAUSED);
        state(grant, "ENDED");
        assertThat(acting.refusalToSee(dana, rosa, Area.MEDICINES)).contains(Refusal.ACCESS_ENDED);

        assertThat(events.stream(ActingEvent.class)).isEmpty();
    }

    @Test
    void endedGrantPermitsNothing() {
        GrantId grant = household.grant(rosa, dana.person(), HELPS);
        state(grant, "ENDED");

        assertRefused(SEE, Refusal.ACCESS_ENDED);
        assertRefused(ORDER, Refusal.ACCESS_ENDED);
    }

    @Test
    void grantPermitsNothingFromItsLastMomentOn() {
        household.grant(rosa, dana.person(), HELPS, Duration.ofHours(1));
        assertThat(order()).isInstanceOf(Allowed.class);

        clock.advance(Duration.ofHours(1));

        assertRefused(ORDER, Refusal.ACCESS_ENDED);
        assertRefused(SEE, Refusal.ACCESS_ENDED);
    }

    @Test
    void pausedGrantPermitsNothing() {
        GrantId grant = household.grant(rosa, dana.person(), HELPS);
        state(grant, "PAUSED");

        assertRefused(SEE, Refusal.ACCESS_PAUSED);
        assertRefused(ORDER, Refusal.ACCESS_PAUSED);
    }

    @Test
    void grantReachesNoFurtherThanItsLevels() {
        GrantId grant = household.grant(rosa, dana.person(), HELPS);

        assertRefused(Need.view(Area.CLAIMS), Refusal.NOT_PERMITTED);
        assertThat(events.stream(ActingRefused.class))
                .containsExactly(
                        new ActingRefused(dana.person(), rosa, grant, Need.view(Area.CLAIMS), Refusal.NOT_PERMITTED));
    }

    @Test
    void whoMustAskFirstDoesNothingByThemselves() {
        household.grant(rosa, dana.person(), GrantTerms.of(Permissions.NOTHING.with(Area.REFILLS, Level.ASK_FIRST)));

        assertThat(order()).isEqualTo(new NeedsApproval<Integer>(ORDER));
        assertThat(runs).hasValue(0);
        assertThat(events.stream(ApprovalNeeded.class)).hasSize(1);
    }

    @Test
    void grantOfOneMemberOpensNoOther() {
        household.grant(household.member(household.person("Sam")), dana.person(), HELPS);

        assertRefused(SEE, Refusal.NOT_AVAILABLE);
    }

    @Test
    void caregiverIsLetInAndRecorded() {
        Visibility visibility =
                Visibility.CAREFUL.opening(Set.of(SensitiveClass.HIV)).hiding(MedicineId.next());
        GrantId grant = household.grant(rosa, dana.person(), new GrantTerms(HELPS.permissions(), visibility));

        Decision<Visibility> decision = acting.on(dana, rosa, SEE, authority -> {
            assertThat(authority.grant()).isEqualTo(grant);
            return authority.visibility();
        });

        assertThat(decision).isEqualTo(new Allowed<>(visibility));
        assertThat(events.stream(Acted.class)).containsExactly(new Acted(dana.person(), rosa, grant, SEE));
    }

    @Test
    void newGrantCountsAfterOneThatEnded() {
        state(household.grant(rosa, dana.person(), HELPS), "ENDED");
        jdbc.sql("UPDATE latest_grant SET live = FALSE WHERE member_id = ?")
                .param(rosa.id())
                .update();
        household.grant(rosa, dana.person(), HELPS);

        assertThat(order()).isInstanceOf(Allowed.class);
    }

    @Test
    void membersActForThemselvesWithoutRecord() {
        Decision<Visibility> decision = acting.on(rosaHerself, rosa, ORDER, Authority::visibility);

        assertThat(decision).isEqualTo(new Allowed<>(Visibility.OWN));
        assertThat(events.stream(ActingEvent.class)).isEmpty();
    }

    @Test
    void usesAreCountedAndWriteNoHistory() {
        GrantId grant = household.grant(rosa, dana.person(), HELPS);

        for (int i = 0; i < 10; i++) {
            assertThat(order()).isInstanceOf(Allowed.class);
        }

        assertThat(jdbc.sql("SELECT uses FROM grants WHERE id = ?")
                        .param(grant.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(10);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM grants FOR SYSTEM_TIME ALL WHERE id = ?")
                        .param(grant.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void failedWorkLeavesNothing() {
        GrantId grant = household.grant(rosa, dana.person(), HELPS);

        assertThatIllegalStateException()
                .isThrownBy(() -> acting.on(dana, rosa, ORDER, authority -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(jdbc.sql("SELECT uses FROM grants WHERE id = ?")
                        .param(grant.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void lostActStartsOverAndSeesThatAccessHasEnded() {
        GrantId grant = household.grant(rosa, dana.person(), HELPS);

        Decision<Integer> decision = acting.on(dana, rosa, SEE, authority -> {
            // Between decision and write somebody else ends the grant and changes what the work is about to change.
            if (runs.incrementAndGet() == 1) {
                CompletableFuture.runAsync(() -> state(grant, "ENDED")).join();
            }
            return jdbc.sql("UPDATE grants SET relationship = 'SON' WHERE id = ?")
                    .param(grant.id())
                    .update();
        });

        assertThat(decision).isEqualTo(new Refused<Integer>(Refusal.ACCESS_ENDED));
        assertThat(runs).hasValue(1);
    }

    @Test
    void authorityIsGoodForItsOwnTransactionOnly() {
        household.grant(rosa, dana.person(), HELPS);
        AtomicReference<Authority> kept = new AtomicReference<>();
        TransactionTemplate requiresNew = new TransactionTemplate(manager);
        requiresNew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        acting.on(dana, rosa, SEE, authority -> {
            authority.demand(SEE);
            kept.set(authority);
            assertThatIllegalStateException()
                    .isThrownBy(() -> requiresNew.executeWithoutResult(status -> authority.demand(SEE)));
            assertThat(CompletableFuture.runAsync(
                            () -> transactions.executeWithoutResult(status -> authority.demand(SEE))))
                    .failsWithin(Duration.ofSeconds(5))
                    .withThrowableThat()
                    .withCauseInstanceOf(IllegalStateException.class);
            authority.demand(SEE);
            return 1;
        });

        Authority authority = requireNonNull(kept.get());
        assertThatIllegalStateException().isThrownBy(() -> authority.demand(SEE));
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.executeWithoutResult(status -> authority.demand(SEE)));
        assertThatIllegalStateException()
                .isThrownBy(() -> acting.on(dana, rosa, SEE, another -> {
                    authority.demand(SEE);
                    return 1;
                }));
    }

    @Test
    void ruleAnswersInTheTransactionOfTheAskingOnly_andNobodyWhoNeedNotAsk() {
        household.grant(
                rosa, dana.person(), GrantTerms.of(Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ASK_FIRST)));
        AtomicReference<Authority> kept = new AtomicReference<>();
        acting.on(dana, rosa, ASK, asked -> {
            kept.set(asked);
            return acting.byRule(asked, authority -> 1);
        });

        Authority old = requireNonNull(kept.get());
        assertThatIllegalStateException()
                .isThrownBy(() -> transactions.execute(status -> acting.byRule(old, authority -> 1)));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        acting.on(dana, rosa, Need.view(Area.REFILLS), looks -> acting.byRule(looks, authority -> 1)));
    }

    @Test
    void authorityReachesWhatItWasMadeForOnly() {
        household.grant(rosa, dana.person(), HELPS);

        assertThatIllegalStateException()
                .isThrownBy(() -> acting.on(dana, rosa, Need.view(Area.REFILLS), authority -> {
                    authority.demand(ORDER);
                    return 1;
                }));
        assertThatIllegalStateException()
                .isThrownBy(() -> acting.on(dana, rosa, ORDER, authority -> {
                    authority.demand(SEE);
                    return 1;
                }));
    }

    @Test
    void decisionIsNotMadeInsideAnotherTransaction() {
        assertThatIllegalStateException().isThrownBy(() -> transactions.execute(status -> order()));
    }

    private Decision<Integer> order() {
        return acting.on(dana, rosa, ORDER, authority -> runs.incrementAndGet());
    }

    private void assertRefused(Need need, Refusal reason) {
        int before = runs.get();
        Decision<Integer> decision = acting.on(dana, rosa, need, authority -> runs.incrementAndGet());
        assertThat(decision).isEqualTo(new Refused<Integer>(reason));
        assertThat(runs).hasValue(before);
    }

    private void state(GrantId grant, String state) {
        jdbc.sql("UPDATE grants SET state = ? WHERE id = ?")
                .params(state, grant.id())
                .update();
    }
}
