package org.carestead.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.ActingEvent.ActingRefused;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.access.Refusal;
import org.carestead.grant.GrantEvent.GrantEnded;
import org.carestead.grant.GrantOutcome.Done;
import org.carestead.grant.GrantOutcome.Refused;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Dana helps two people. One pauses her, one ends it quietly: she cannot tell which. */
@PortalTest
@RecordApplicationEvents
class QuietEndModuleTests {

    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());
    private static final List<Need> NEEDS =
            List.of(Need.view(Area.MEDICINES), Need.act(Area.REFILLS), Need.view(Area.CLAIMS));

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private GrantClock grantClock;

    @Autowired
    private NewGrants newGrants;

    @Autowired
    private Acting acting;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private Actor rosa;
    private Actor leo;
    private Actor dana;
    private MemberId quiet;
    private MemberId paused;
    private GrantId endedQuietly;
    private GrantId onlyPaused;

    @BeforeEach
    void rosaEndsQuietlyAndLeoPauses() {
        Household household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa"));
        leo = household.signedIn(household.person("Leo"));
        dana = household.signedIn(household.person("Dana"));
        quiet = household.member(rosa.person());
        paused = household.member(leo.person());
        endedQuietly = household.grant(quiet, dana.person(), HELPS);
        onlyPaused = household.grant(paused, dana.person(), HELPS);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void quietEndPermitsNothingAndIsForGood() {
        endAndPause();

        assertThat(NEEDS)
                .allSatisfy(need ->
                        assertThat(acting.on(dana, quiet, need, authority -> 1)).isNotInstanceOf(Allowed.class));
        assertThat(grants.resume(rosa, endedQuietly)).isEqualTo(new Refused(GrantRefusal.HAS_ENDED));
        assertThat(grants.end(rosa, endedQuietly)).isEqualTo(new Refused(GrantRefusal.HAS_ENDED));
        transactions.executeWithoutResult(
                status -> assertThat(newGrants.helps(dana.person(), quiet)).isFalse());
        assertThat(lists.givenBy(rosa))
                .extracting(GrantView::state, GrantView::endReason)
                .containsExactly(tuple(GrantState.ENDED, EndReason.REVOKED_QUIETLY));
    }

    @Test
    void caregiverIsAnsweredAsInAPauseInEveryArea() {
        endAndPause();

        for (Need need : NEEDS) {
            Decision<Integer> one = acting.on(dana, quiet, need, authority -> 1);
            Decision<Integer> other = acting.on(dana, paused, need, authority -> 1);
            assertThat(one).as(need.toString()).isEqualTo(other);
        }
    }

    @Test
    void trailOfTheMemberTellsThemApart() {
        endAndPause();

        acting.on(dana, quiet, NEEDS.getFirst(), authority -> 1);
        acting.on(dana, paused, NEEDS.getFirst(), authority -> 1);

        assertThat(events.stream(ActingRefused.class))
                .extracting(ActingRefused::member, ActingRefused::reason)
                .containsExactly(tuple(quiet, Refusal.ACCESS_ENDED_QUIETLY), tuple(paused, Refusal.ACCESS_PAUSED));
    }

    @Test
    void boardShowsBothAlike() {
        endAndPause();

        assertThat(lists.heldBy(dana))
                .extracting(HelpedMember::member, HelpedMember::state, helped -> lastDay(helped))
                .containsExactlyInAnyOrder(
                        tuple(quiet, GrantState.PAUSED, lastDay(endedQuietly)),
                        tuple(paused, GrantState.PAUSED, lastDay(onlyPaused)));
        assertThat(lists.heldBy(dana, quiet)).isPresent();
    }

    @Test
    void nothingIsSentToTheCaregiver() {
        long before = messages();

        endAndPause();

        assertThat(messages()).isEqualTo(before);
    }

    @Test
    void whoLeavesIsAnsweredAsInAPauseAndHasLeft() {
        endAndPause();

        assertThat(grants.resign(dana, endedQuietly)).isEqualTo(new Done());
        assertThat(grants.resign(dana, onlyPaused)).isEqualTo(new Done());

        assertThat(lists.heldBy(dana)).isEmpty();
        assertThat(grants.resign(dana, endedQuietly)).isEqualTo(grants.resign(dana, onlyPaused));
        assertThat(acting.on(dana, quiet, NEEDS.getFirst(), authority -> 1))
                .isEqualTo(acting.on(dana, paused, NEEDS.getFirst(), authority -> 1))
                .isEqualTo(new Decision.Refused<Integer>(Refusal.ACCESS_ENDED));
        assertThat(events.stream(GrantEnded.class)
                        .filter(ended -> dana.person().equals(ended.by()))
                        .map(GrantEnded::reason))
                .containsExactly(EndReason.RESIGNED, EndReason.RESIGNED);
    }

    @Test
    void bothAreOverOnTheLastDay() {
        endAndPause();
        clock.advance(Duration.ofDays(366));

        assertThat(lists.heldBy(dana)).isEmpty();
        assertThat(acting.on(dana, quiet, NEEDS.getFirst(), authority -> 1))
                .isEqualTo(acting.on(dana, paused, NEEDS.getFirst(), authority -> 1));

        grantClock.expire(endedQuietly);
        grantClock.expire(onlyPaused);
        assertThat(lists.heldBy(dana)).isEmpty();
        assertThat(lists.givenBy(rosa)).extracting(GrantView::endReason).containsExactly(EndReason.REVOKED);
    }

    @Test
    void whoIsInvitedAnewSeesTheNewAccessOnly() {
        endAndPause();
        LocalDate lastDay = calendar.today().plusDays(30);

        Boolean given = transactions.execute(status -> newGrants.give(new NewGrant(
                GrantId.next(), quiet, dana.person(), Relationship.DAUGHTER, HELPS, lastDay, UUID.randomUUID())));

        assertThat(given).isTrue();
        assertThat(lists.heldBy(dana).stream()
                        .filter(helped -> helped.member().equals(quiet))
                        .map(HelpedMember::state))
                .containsExactly(GrantState.ACTIVE);
        assertThat(acting.on(dana, quiet, NEEDS.getFirst(), authority -> 1)).isInstanceOf(Allowed.class);
    }

    @Test
    void nobodyElseEndsQuietly() {
        assertThat(grants.endQuietly(dana, endedQuietly)).isEqualTo(new Refused(GrantRefusal.NOT_AVAILABLE));
        assertThat(grants.endQuietly(leo, endedQuietly)).isEqualTo(new Refused(GrantRefusal.NOT_AVAILABLE));
        assertThat(grants.endQuietly(rosa, GrantId.next())).isEqualTo(new Refused(GrantRefusal.NOT_AVAILABLE));

        assertThat(acting.on(dana, quiet, NEEDS.getFirst(), authority -> 1)).isInstanceOf(Allowed.class);
    }

    private void endAndPause() {
        assertThat(grants.endQuietly(rosa, endedQuietly)).isEqualTo(new Done());
        assertThat(grants.pause(leo, onlyPaused, null)).isEqualTo(new Done());
    }

    private LocalDate lastDay(HelpedMember helped) {
        return calendar.lastDayBefore(helped.endsAt());
    }

    private LocalDate lastDay(GrantId grant) {
        return calendar.lastDayBefore(
                portal.getBean(GrantRows.class).findById(grant).orElseThrow().endsAt());
    }

    private long messages() {
        return jdbc.sql("SELECT COUNT(*) FROM message").query(Long.class).single();
    }
}
