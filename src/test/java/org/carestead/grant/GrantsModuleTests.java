package org.carestead.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.Refusal;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantEvent.GrantNarrowed;
import org.carestead.grant.GrantEvent.GrantResumed;
import org.carestead.grant.GrantEvent.GrantWidened;
import org.carestead.grant.GrantOutcome.Done;
import org.carestead.grant.GrantOutcome.Refused;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who may change a grant, and what a change does at once. */
@PortalTest
@RecordApplicationEvents
class GrantsModuleTests {

    private static final Need SEE = Need.view(Area.MEDICINES);
    private static final Permissions HELPS = PermissionTemplate.HELPS_WITH_REFILLS.permissions();
    private static final GrantTerms LESS = GrantTerms.of(HELPS.with(Area.REFILLS, Level.VIEW));
    private static final GrantTerms MORE = GrantTerms.of(HELPS.with(Area.CLAIMS, Level.VIEW));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private GrantClock grantClock;

    @Autowired
    private Acting acting;

    @Autowired
    private Pulses pulses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private Household household;
    private MemberId member;
    private Actor rosa;
    private Actor dana;
    private Actor stranger;
    private GrantId grant;

    @BeforeEach
    void danaHelpsRosa() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        dana = household.signedIn(household.person("Dana"));
        PersonId mallory = household.person("Mallory");
        household.member(mallory);
        stranger = household.signedIn(mallory);
        grant = household.grant(member, dana.person(), GrantTerms.of(HELPS));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void caregiverAndStrangerChangeNothing() {
        Map<String, BiFunction<Actor, GrantId, GrantOutcome>> changes = Map.of(
                "narrow", (who, id) -> grants.change(who, id, LESS, version()),
                "change", (who, id) -> grants.change(who, id, MORE, version()),
                "widen", (who, id) -> new Widening(portal).widen(who, id, MORE, version()),
                "pause", (who, id) -> grants.pause(who, id, null),
                "resume", grants::resume,
                "end", grants::end);

        changes.forEach((name, change) -> {
            for (Actor who : new Actor[] {dana, stranger}) {
                assertThat(change.apply(who, grant)).as(name).isEqualTo(refused(GrantRefusal.NOT_AVAILABLE));
                assertThat(change.apply(who, GrantId.next())).as(name).isEqualTo(refused(GrantRefusal.NOT_AVAILABLE));
            }
        });
        assertThat(grants.resign(rosa, grant)).isEqualTo(refused(GrantRefusal.NOT_AVAILABLE));
        assertThat(grants.resign(stranger, grant)).isEqualTo(refused(GrantRefusal.NOT_AVAILABLE));

        assertThat(danaSees()).isTrue();
        assertThat(version()).isZero();
        assertThat(events.stream(GrantChangeRefused.class)).hasSize(26);
        assertThat(events.stream(GrantEvent.class)).isEmpty();
    }

    @Test
    void narrowingIsDoneAtOnceWithoutProof() {
        clock.advance(Duration.ofMinutes(6));

        assertThat(grants.change(rosa, grant, LESS, version())).isEqualTo(new Done());

        assertThat(acting.on(dana, member, Need.act(Area.REFILLS), authority -> 1))
                .isEqualTo(new Decision.Refused<Integer>(Refusal.NOT_PERMITTED));
        assertThat(events.stream(GrantNarrowed.class)).hasSize(1);
    }

    @Test
    void wideningAsksForFreshProof() {
        clock.advance(Duration.ofMinutes(6));
        assertThat(grants.change(rosa, grant, MORE, version())).isEqualTo(refused(GrantRefusal.PROVE_ITS_YOU));
        assertThat(new Widening(portal).widen(rosa, grant, MORE, version()))
                .isEqualTo(refused(GrantRefusal.PROVE_ITS_YOU));
        clock.reset();
        assertThat(grants.change(rosa, grant, MORE, version())).isEqualTo(refused(GrantRefusal.SIGN_FIRST));

        assertThat(new Widening(portal).widen(rosa, grant, MORE, version())).isEqualTo(new Done());

        assertThat(acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1))
                .isInstanceOf(Allowed.class);
        assertThat(events.stream(GrantWidened.class)).hasSize(1);
    }

    @Test
    void openingSensitiveClassIsWidening() {
        GrantTerms open = new GrantTerms(HELPS, Visibility.CAREFUL.opening(Set.of(SensitiveClass.HIV)));
        clock.advance(Duration.ofMinutes(6));

        assertThat(grants.change(rosa, grant, open, version())).isEqualTo(refused(GrantRefusal.PROVE_ITS_YOU));
    }

    @Test
    void medicinesOfOthersAreNotKept() {
        GrantTerms meddled = new GrantTerms(HELPS, Visibility.CAREFUL.showing(MedicineId.next()));

        assertThat(grants.change(rosa, grant, meddled, version())).isEqualTo(new Done());

        assertThat(lists.givenBy(rosa, grant).orElseThrow().terms()).isEqualTo(GrantTerms.of(HELPS));
        assertThat(events.stream(GrantEvent.class)).isEmpty();
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        int seen = version();
        grants.change(rosa, grant, LESS, seen);

        assertThat(grants.change(rosa, grant, MORE, seen)).isEqualTo(refused(GrantRefusal.CHANGED_MEANWHILE));
    }

    @Test
    void pauseHoldsUntilItsMoment() {
        Instant until = clock.instant().plus(Duration.ofDays(2));
        assertThat(grants.pause(rosa, grant, until)).isEqualTo(new Done());
        assertThat(danaSees()).isFalse();

        grantClock.resume(grant);
        assertThat(danaSees()).isFalse();

        clock.advance(Duration.ofDays(2));
        grantClock.resume(grant);
        assertThat(danaSees()).isTrue();
        assertThat(events.stream(GrantResumed.class))
                .containsExactly(new GrantResumed(grant, member, dana.person(), null));
    }

    @Test
    void taskOfAnEarlierPauseEndsNoLaterOne() {
        grants.pause(rosa, grant, clock.instant().plus(Duration.ofHours(1)));
        grants.pause(rosa, grant, null);
        clock.advance(Duration.ofHours(2));

        grantClock.resume(grant);

        assertThat(danaSees()).isFalse();
    }

    @Test
    void resumingAsksForFreshProof() {
        assertThat(grants.resume(rosa, grant)).isEqualTo(refused(GrantRefusal.NOT_PAUSED));
        grants.pause(rosa, grant, null);
        clock.advance(Duration.ofMinutes(6));
        assertThat(grants.resume(rosa, grant)).isEqualTo(refused(GrantRefusal.PROVE_ITS_YOU));
        clock.reset();

        assertThat(grants.resume(rosa, grant)).isEqualTo(new Done());
        assertThat(danaSees()).isTrue();
    }

    @Test
    void pauseInThePastIsRefused() {
        assertThat(grants.pause(rosa, grant, clock.instant().minusSeconds(1)))
                .isEqualTo(refused(GrantRefusal.PAUSE_IN_THE_PAST));
        assertThat(danaSees()).isTrue();
    }

    @Test
    void endIsForGoodAndNeedsNoProof() {
        clock.advance(Duration.ofMinutes(6));
        assertThat(grants.end(rosa, grant)).isEqualTo(new Done());
        clock.reset();

        assertThat(danaSees()).isFalse();
        assertThat(grants.end(rosa, grant)).isEqualTo(refused(GrantRefusal.HAS_ENDED));
        assertThat(grants.pause(rosa, grant, null)).isEqualTo(refused(GrantRefusal.HAS_ENDED));
        assertThat(grants.resume(rosa, grant)).isEqualTo(refused(GrantRefusal.HAS_ENDED));
        assertThat(grants.change(rosa, grant, LESS, version())).isEqualTo(refused(GrantRefusal.HAS_ENDED));
        assertThat(grants.resign(dana, grant)).isEqualTo(refused(GrantRefusal.HAS_ENDED));
        assertThat(events.stream(GrantEnded.class))
                .containsExactly(new GrantEnded(grant, member, dana.person(), rosa.person(), EndReason.REVOKED));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM latest_grant WHERE live AND grant_id = ?")
                        .param(grant.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void pausedGrantCanBeEnded() {
        grants.pause(rosa, grant, null);

        assertThat(grants.end(rosa, grant)).isEqualTo(new Done());
    }

    @Test
    void caregiverGivesBack() {
        assertThat(grants.resign(dana, grant)).isEqualTo(new Done());

        assertThat(danaSees()).isFalse();
        assertThat(lists.heldBy(dana)).isEmpty();
        assertThat(lists.givenBy(rosa)).extracting(GrantView::endReason).containsExactly(EndReason.RESIGNED);
    }

    @Test
    void clockEndsWhatIsOverAndNothingElse() {
        grantClock.expire(grant);
        assertThat(danaSees()).isTrue();

        clock.advance(Duration.ofDays(365));
        assertThat(lists.givenBy(rosa)).extracting(GrantView::state).containsExactly(GrantState.ENDED);
        grantClock.expire(grant);
        grantClock.expire(grant);

        assertThat(events.stream(GrantEnded.class))
                .containsExactly(new GrantEnded(grant, member, dana.person(), null, EndReason.EXPIRED));
    }

    @Test
    void everyChangeTellsOpenScreens() {
        AtomicInteger looked = new AtomicInteger();
        pulses.listen(Grants.topic(grant), looked::incrementAndGet);

        grants.end(rosa, grant);

        await().atMost(Duration.ofSeconds(5)).until(() -> looked.get() == 1);
    }

    @Test
    void eachSeesTheirOwnSideOnly() {
        assertThat(lists.givenBy(rosa)).extracting(GrantView::id).containsExactly(grant);
        assertThat(lists.heldBy(dana)).extracting(HelpedMember::grant).containsExactly(grant);
        assertThat(lists.heldBy(dana, member)).isPresent();
        assertThat(lists.givenBy(dana)).isEmpty();
        assertThat(lists.heldBy(rosa)).isEmpty();
        assertThat(lists.givenBy(stranger)).isEmpty();
        assertThat(lists.givenBy(stranger, grant)).isEmpty();
        assertThat(lists.heldBy(stranger, member)).isEmpty();
    }

    @Test
    void historyTellsWhoCouldSeeWhatWhen() throws InterruptedException {
        String before = jdbc.sql("SELECT NOW(6)").query(String.class).single();
        Thread.sleep(20);
        grants.end(rosa, grant);

        assertThat(jdbc.sql("SELECT state FROM grants FOR SYSTEM_TIME AS OF TIMESTAMP'" + before + "' WHERE id = ?")
                        .param(grant.id())
                        .query(String.class)
                        .single())
                .isEqualTo("ACTIVE");
    }

    private boolean danaSees() {
        return acting.on(dana, member, SEE, authority -> 1) instanceof Allowed;
    }

    private int version() {
        return jdbc.sql("SELECT version FROM grants WHERE id = ?")
                .param(grant.id())
                .query(Integer.class)
                .single();
    }

    private static GrantOutcome refused(GrantRefusal reason) {
        return new Refused(reason);
    }
}
