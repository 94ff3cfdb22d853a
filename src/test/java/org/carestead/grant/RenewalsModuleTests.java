package org.carestead.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestead.DueTasks;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.Reader;
import org.carestead.authorization.Signature;
import org.carestead.grant.GrantOutcome.Done;
import org.carestead.grant.GrantOutcome.Refused;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.pulse.Pulses;
import org.carestead.pulse.Registration;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Until when a grant lasts: who says so, with which proof, and that both sides are told in good time. */
@PortalTest
class RenewalsModuleTests {

    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private GrantPapers papers;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Authorizations authorizations;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private GrantClock grantClock;

    @Autowired
    private GrantReminders reminders;

    @Autowired
    private Pulses pulses;

    @Autowired
    private NewGrants newGrants;

    @Autowired
    private Acting acting;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MessageTray tray;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final EmailAddress rosasMail = Household.address();
    private final EmailAddress danasMail = Household.address();
    private Renewing renewing;
    private Household household;
    private Actor rosa;
    private Actor dana;
    private MemberId member;
    private GrantId grant;

    @BeforeEach
    void danaHelpsRosaForFortyDaysMore() {
        renewing = new Renewing(portal);
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa", rosasMail));
        dana = household.signedIn(household.person("Dana", danasMail));
        member = household.member(rosa.person());
        grant = given(calendar.today().plusDays(40));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void renewalLastsTwelveMonthsAndChangesNothingElse() {
        assertThat(renewing.until(rosa, grant, renewals.offered())).isEqualTo(new Done());

        GrantView renewed = lists.givenBy(rosa, grant).orElseThrow();
        assertThat(calendar.lastDayBefore(renewed.endsAt()))
                .isEqualTo(calendar.today().plusMonths(12));
        assertThat(renewed.terms()).isEqualTo(HELPS);
        assertThat(renewed.state()).isEqualTo(GrantState.ACTIVE);
    }

    @Test
    void renewalIsSigned_thePaperSaysTheNewDayAndBothHaveIt() {
        LocalDate day = renewals.offered();
        assertThat(renewals.lastUntil(rosa, grant, day)).isEqualTo(new Refused(GrantRefusal.SIGN_FIRST));
        Signature right = renewing.signature(rosa, grant, day);
        assertThat(renewals.renew(rosa, grant, day, new Signature("Dana", right.read(), right.zone())))
                .isEqualTo(new Refused(GrantRefusal.NOT_YOUR_NAME));
        assertThat(renewals.renew(rosa, grant, day.plusDays(1), right))
                .as("another day than was read")
                .isEqualTo(new Refused(GrantRefusal.TEXT_CHANGED));
        assertThat(lastDay())
                .as("nothing was changed by that")
                .isEqualTo(calendar.today().plusDays(40));

        assertThat(renewals.renew(rosa, grant, day, right)).isEqualTo(new Done());

        for (Reader reader : List.of(Reader.SIGNER, Reader.HELPER)) {
            assertThat(authorizations.of(List.of(grant), reader).get(grant))
                    .as(reader.toString())
                    .hasSize(1);
        }
    }

    @Test
    void laterDayAsksForFreshProofAndEarlierOneDoesNot() {
        clock.advance(Duration.ofMinutes(6));

        assertThat(renewing.until(rosa, grant, renewals.offered())).isEqualTo(new Refused(GrantRefusal.PROVE_ITS_YOU));
        assertThat(renewals.lastUntil(rosa, grant, calendar.today().plusDays(39)))
                .isEqualTo(new Done());
        assertThat(renewing.until(rosa, grant, calendar.today().plusDays(40)))
                .isEqualTo(new Refused(GrantRefusal.PROVE_ITS_YOU));
        assertThat(lastDay()).isEqualTo(calendar.today().plusDays(39));
    }

    @Test
    void dayThatIsTooLateIsNotReadAndSignedFor() {
        assertThat(papers.draft(rosa, grant, calendar.today().plusMonths(24).plusDays(1)))
                .isEqualTo(new GrantPaper.Refused(GrantRefusal.LAST_DAY));
        assertThat(papers.draft(rosa, grant, calendar.today().plusMonths(24))).isInstanceOf(GrantPaper.ToRead.class);
    }

    @Test
    void neverInThePastAndNeverLongerThanTwoYears() {
        for (LocalDate day : List.of(
                calendar.today().minusDays(1), calendar.today().plusMonths(24).plusDays(1), LocalDate.MAX)) {
            assertThat(renewing.until(rosa, grant, day))
                    .as(day.toString())
                    .isEqualTo(new Refused(GrantRefusal.LAST_DAY));
        }
        assertThat(renewing.until(rosa, grant, calendar.today().plusMonths(24))).isEqualTo(new Done());
    }

    @Test
    void onlyTheMemberRenews() {
        Actor stranger = household.signedIn(household.person("Mallory"));
        household.member(stranger.person());

        for (Actor who : List.of(dana, stranger)) {
            for (LocalDate day : List.of(calendar.today(), renewals.offered())) {
                assertThat(renewals.lastUntil(who, grant, day)).isEqualTo(new Refused(GrantRefusal.NOT_AVAILABLE));
                assertThat(renewing.until(who, grant, day)).isEqualTo(new Refused(GrantRefusal.NOT_AVAILABLE));
            }
        }
        assertThat(lastDay()).isEqualTo(calendar.today().plusDays(40));
    }

    @Test
    void whatHasEndedIsNotRenewed() {
        grants.end(rosa, grant);
        GrantId expired = household.grant(member, household.person("Sam"), HELPS, Duration.ZERO);

        assertThat(renewing.until(rosa, grant, renewals.offered())).isEqualTo(new Refused(GrantRefusal.HAS_ENDED));
        assertThat(renewing.until(rosa, expired, renewals.offered())).isEqualTo(new Refused(GrantRefusal.HAS_ENDED));
    }

    @Test
    void pausedStaysPaused() {
        grants.pause(rosa, grant, null);

        assertThat(renewing.until(rosa, grant, renewals.offered())).isEqualTo(new Done());

        assertThat(danaSees()).isFalse();
    }

    @Test
    void formerEndCountsNoMoreAndTheHistoryKeepsIt() throws InterruptedException {
        Instant former = lists.givenBy(rosa, grant).orElseThrow().endsAt();
        Thread.sleep(20);
        String before = jdbc.sql("SELECT NOW(6)").query(String.class).single();
        Thread.sleep(20);
        renewing.until(rosa, grant, renewals.offered());
        clock.advance(Duration.between(clock.instant(), former).plusSeconds(1));

        grantClock.expire(grant);

        assertThat(danaSees()).isTrue();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM grants FOR SYSTEM_TIME AS OF TIMESTAMP'" + before
                                + "' g JOIN grants n ON n.id = g.id WHERE g.id = ? AND g.ends_at < n.ends_at")
                        .param(grant.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void bothAreToldThirtySevenAndOneDayBeforeByTheClock() {
        for (int days : GrantReminders.DAYS) {
            clock.reset();
            moveTo(calendar.today().plusDays(40 - days));
            int told = GrantReminders.DAYS.indexOf(days) + 1;
            await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> {
                new DueTasks(portal).run("remind-of-grant-end", "deliver-message");
                assertThat(reminders(rosasMail)).hasSize(told);
                assertThat(reminders(danasMail)).hasSize(told);
            });
        }
        assertThat(List.of(whenItEnds(rosasMail), whenItEnds(danasMail)))
                .containsOnly(List.of("tomorrow", "in 7 days", "in 30 days"));
        assertThat(reminders(rosasMail).getFirst().body()).contains("/helpers");
        assertThat(reminders(danasMail).getFirst().body()).doesNotContain("/helpers");
    }

    @Test
    void eachDayIsToldOnce() {
        moveTo(calendar.today().plusDays(10));

        reminders.remind(grant);
        reminders.remind(grant);
        CompletableFuture<Void> twice = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> reminders.remind(grant)),
                CompletableFuture.runAsync(() -> reminders.remind(grant)));
        twice.join();

        assertThat(remindersInTheTrail()).isEqualTo(1);
    }

    @Test
    void theEndIsNear_onlyRosasScreensLookAgain_soThatAPauseLooksLikeAQuietEnd() {
        moveTo(calendar.today().plusDays(10));
        grants.pause(rosa, grant, null);
        AtomicInteger danaLooked = new AtomicInteger();
        AtomicInteger rosaLooked = new AtomicInteger();
        Registration danas = pulses.listen(Grants.topic(grant), danaLooked::incrementAndGet);
        Registration rosas = pulses.listen(Grants.HELPERS_OF + member.id(), rosaLooked::incrementAndGet);
        try {
            await().pollDelay(Duration.ofMillis(500)).until(() -> true);
            danaLooked.set(0);
            rosaLooked.set(0);

            reminders.remind(grant);

            await().atMost(Duration.ofSeconds(5)).until(() -> rosaLooked.get() == 1);
            assertThat(danaLooked).hasValue(0);
        } finally {
            danas.remove();
            rosas.remove();
        }
    }

    @Test
    void movedEndIsToldAnewAndNotBefore() {
        moveTo(calendar.today().plusDays(10));
        reminders.remind(grant);
        Actor again = household.signedIn(rosa.person());
        renewing.until(again, grant, calendar.today().plusDays(60));

        reminders.remind(grant);
        assertThat(remindersInTheTrail()).isEqualTo(1);

        moveTo(calendar.today().plusDays(30));
        reminders.remind(grant);
        assertThat(remindersInTheTrail()).isEqualTo(2);
    }

    @Test
    void whatPermitsNothingIsNoNewsToTheCaregiver() {
        grants.pause(rosa, grant, null);
        GrantId quiet = household.grant(
                household.member(household.person("Leo")), household.person("Sam"), HELPS, Duration.ofDays(20));
        jdbc.sql("UPDATE grants SET state = 'ENDED', end_reason = 'REVOKED_QUIETLY' WHERE id = ?")
                .param(quiet.id())
                .update();
        moveTo(calendar.today().plusDays(10));

        reminders.remind(grant);
        reminders.remind(quiet);

        await().atMost(Duration.ofSeconds(15)).until(() -> {
            new DueTasks(portal).run("deliver-message");
            return reminders(rosasMail).size() == 1;
        });
        assertThat(reminders(danasMail)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE grant_id = ? AND kind = 'GrantEndNears'")
                        .param(quiet.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void endThatWasToldHoldsHoweverARenewalRaces() throws Exception {
        for (int round = 0; round < 30; round++) {
            GrantId raced = household.grant(member, household.person("Sam"), HELPS);
            Signature signed = renewing.signature(rosa, raced, renewals.latest());
            CyclicBarrier barrier = new CyclicBarrier(2);
            CompletableFuture<GrantOutcome> renewal = CompletableFuture.supplyAsync(() -> {
                meet(barrier);
                return renewals.renew(rosa, raced, renewals.latest(), signed);
            });
            CompletableFuture<GrantOutcome> end = CompletableFuture.supplyAsync(() -> {
                meet(barrier);
                return grants.end(rosa, raced);
            });

            assertThat(end.get()).isEqualTo(new Done());
            assertThat(renewal.get()).isIn(new Done(), new Refused(GrantRefusal.HAS_ENDED));
            assertThat(lists.givenBy(rosa, raced).orElseThrow().state()).isEqualTo(GrantState.ENDED);
        }
    }

    private List<MessageTray.Kept> reminders(EmailAddress to) {
        return tray.to(to.value()).stream()
                .filter(mail -> mail.subject().matches(".* ends (today|tomorrow|in \\d+ days)"))
                .toList();
    }

    /** As the subjects of the reminders say it, the latest first. */
    private List<String> whenItEnds(EmailAddress to) {
        return reminders(to).stream()
                .map(mail -> mail.subject().replaceFirst(".* ends ", ""))
                .toList();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private GrantId given(LocalDate lastDay) {
        GrantId id = GrantId.next();
        transactions.executeWithoutResult(status -> assertThat(newGrants.give(new NewGrant(
                        id, member, dana.person(), Relationship.DAUGHTER, HELPS, lastDay, UUID.randomUUID())))
                .isTrue());
        return id;
    }

    // At ten in the morning where the plan is.
    private void moveTo(LocalDate day) {
        clock.advance(Duration.between(clock.instant(), calendar.startOf(day).plus(Duration.ofHours(10))));
    }

    private LocalDate lastDay() {
        return calendar.lastDayBefore(lists.givenBy(rosa, grant).orElseThrow().endsAt());
    }

    private long remindersInTheTrail() {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE grant_id = ? AND kind = 'GrantEndNears'")
                .param(grant.id())
                .query(Long.class)
                .single();
    }

    private boolean danaSees() {
        return acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1) instanceof Allowed;
    }
}
