package org.carestead.casework;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Refusal;
import org.carestead.casework.ClosingOutcome.Closed;
import org.carestead.casework.OpeningOutcome.AlreadyThere;
import org.carestead.casework.OpeningOutcome.Opened;
import org.carestead.checkup.UseTime;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantOutcome.Done;
import org.carestead.grant.GrantTime;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.trail.Feed;
import org.carestead.trail.FeedLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "This wasn't OK" stops whoever did it at once, and is the member's alone to say. */
@PortalTest
class CasesModuleTests {

    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Cases cases;

    @Autowired
    private CaseLists lists;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists given;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Feed feed;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private EmailAddress rosasAddress;
    private Actor rosa;
    private Actor dana;
    private MemberId member;
    private GrantId grant;

    @BeforeEach
    void danaHelpsRosa() {
        household = new Household(portal);
        rosasAddress = Household.address();
        rosa = household.signedIn(household.person("Rosa", rosasAddress));
        member = household.member(rosa.person());
        dana = household.signedIn(household.person("Dana"));
        grant = household.grant(member, dana.person(), HELPS);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatWasNotOkPausesWhoeverDidItAtOnce() {
        UUID entry = looked();

        assertThat(cases.open(rosa, entry))
                .isInstanceOfSatisfying(
                        Opened.class, opened -> assertThat(opened.paused()).isTrue());

        assertThat(look()).isEqualTo(new Decision.Refused<>(Refusal.ACCESS_PAUSED));
        assertThat(grant().state()).isEqualTo(GrantState.PAUSED);
        assertThat(grant().pausedUntil()).isNull();
        assertThat(kinds()).containsExactly("Acted", "GrantPaused", "CaseOpened", "ActingRefused");
    }

    @Test
    void memberFollowsWhatItIsAboutAndWhatWasDone() {
        UUID entry = looked();
        cases.open(rosa, entry);

        CaseView about = lists.of(rosa).getFirst();

        assertThat(about.entry()).isEqualTo(entry);
        assertThat(about.about().givenName()).isEqualTo("Dana");
        assertThat(about.state()).isEqualTo(CaseState.OPEN);
        assertThat(about.paused()).isTrue();
        assertThat(requireNonNull(about.grant()).state()).isEqualTo(GrantState.PAUSED);
        assertThat(line(entry).lookedInto()).isEqualTo(CaseState.OPEN);
        assertThat(line(entry).mayBeDisowned()).isFalse();
        assertThat(feed.of(rosa, List.of(entry)))
                .singleElement()
                .satisfies(line -> assertThat(line.key()).isEqualTo("trail.they.Acted"));
    }

    @Test
    void memberIsToldByMailWithoutAnyMedicine() {
        new TestMedicines(portal).take(member, "Sertraline");
        order(new TestMedicines(portal).take(member, "Warfarin"));
        UUID entry = entries("RefillOrdered").getFirst();

        cases.open(rosa, entry);

        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(rosasAddress.value()).size() == 1);
        String mail = tray.to(rosasAddress.value()).getFirst().toString();
        assertThat(mail).contains("Dana", "/activity/cases").doesNotContain("Warfarin", "Sertraline");
    }

    @Test
    void pressingTwiceIsOneCase() {
        UUID entry = looked();
        Opened first = (Opened) cases.open(rosa, entry);

        assertThat(cases.open(rosa, entry)).isEqualTo(new AlreadyThere(first.id()));
        assertThat(lists.of(rosa)).hasSize(1);
    }

    @Test
    void pressingAtTheSameMomentIsOneCaseAndOneMail() {
        UUID entry = looked();

        List<OpeningOutcome> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            outcomes = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> cases.open(rosa, entry), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }

        assertThat(outcomes).filteredOn(Opened.class::isInstance).hasSize(1);
        assertThat(outcomes).noneMatch(OpeningOutcome.Refused.class::isInstance);
        assertThat(kinds()).containsOnlyOnce("CaseOpened");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(rosasAddress.value()).size() == 1);
    }

    @Test
    void oldButtonPressedAgainDoesNotPauseWhomTheMemberHasLetIn() {
        UUID entry = looked();
        cases.open(rosa, entry);
        grants.resume(rosa, grant);

        assertThat(cases.open(rosa, entry)).isInstanceOf(AlreadyThere.class);

        assertThat(grant().state()).isEqualTo(GrantState.ACTIVE);
    }

    @Test
    void closingGivesNothingBackAndResumingIsTheMembersOwnStep() {
        Opened opened = (Opened) cases.open(rosa, looked());

        assertThat(cases.close(rosa, opened.id())).isInstanceOf(Closed.class);

        assertThat(grant().state()).isEqualTo(GrantState.PAUSED);
        assertThat(lists.of(rosa)).extracting(CaseView::state).containsExactly(CaseState.CLOSED);
        clock.advance(Duration.ofMinutes(6));
        assertThat(grants.resume(rosa, grant)).isNotInstanceOf(Done.class);
        assertThat(cases.close(rosa, opened.id())).isInstanceOf(ClosingOutcome.Refused.class);
    }

    @Test
    void pauseThatWouldEndByItselfDoesNotAnyMore() {
        UUID entry = looked();
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        grants.pause(rosa, grant, tomorrow);

        assertThat(((Opened) cases.open(rosa, entry)).paused()).isTrue();

        assertThat(grant().pausedUntil()).isNull();
    }

    @Test
    void samRestsAfterAYearWithoutUse_whatWasNotOkMakesThePauseRosas_andTheLastDaySendsSamAway() {
        GrantId rested = restsAfterAYear(household.person("Sam"));
        rosa = household.signedIn(rosa.person());

        assertThat(((Opened) cases.open(rosa, entries("Acted").getFirst())).paused())
                .isTrue();

        assertThat(kinds()).containsExactly("Acted", "GrantPaused", "GrantPaused", "CaseOpened");
        assertThat(given.givenBy(rosa, rested).orElseThrow().restsSince()).isNull();
        assertThat(isSentAwayWithTheLastDay(rested)).isTrue();
    }

    @Test
    void samRestsAfterAYearWithoutUse_andRosaSaysNothing_theLastDaySendsNobodyAway() {
        assertThat(isSentAwayWithTheLastDay(restsAfterAYear(household.person("Sam"))))
                .isFalse();
    }

    private GrantId restsAfterAYear(PersonId helper) {
        GrantId rests = household.grant(member, helper, HELPS, Duration.ofDays(500));
        acting.on(household.signedIn(helper), member, Need.view(Area.MEDICINES), authority -> 1);
        clock.advance(Duration.ofDays(366));
        new UseTime(portal).comes(rests);
        return rests;
    }

    private boolean isSentAwayWithTheLastDay(GrantId over) {
        clock.advance(Duration.ofDays(200));
        new GrantTime(portal).comes(over);
        return jdbc.sql("SELECT sent_away FROM grants WHERE id = ? AND state = 'ENDED'")
                .param(over.id())
                .query(Boolean.class)
                .single();
    }

    @Test
    void whoeverHasNoAccessIsLookedIntoAllTheSame() {
        UUID entry = looked();
        grants.end(rosa, grant);

        assertThat(((Opened) cases.open(rosa, entry)).paused()).isFalse();

        assertThat(grant().state()).isEqualTo(GrantState.ENDED);
        assertThat(kinds()).doesNotContain("GrantPaused", "GrantChangeRefused");
    }

    @Test
    void whoeverHelpsAgainIsPausedForWhatTheyDidBefore() {
        UUID entry = looked();
        grants.end(rosa, grant);
        GrantId again = household.grant(member, dana.person(), HELPS);

        cases.open(rosa, entry);

        assertThat(given.givenBy(rosa, again).orElseThrow().state()).isEqualTo(GrantState.PAUSED);
    }

    @Test
    void othersHelpGoesOn() {
        Actor sam = household.signedIn(household.person("Sam"));
        GrantId sams = household.grant(member, sam.person(), HELPS);

        cases.open(rosa, looked());

        assertThat(given.givenBy(rosa, sams).orElseThrow().state()).isEqualTo(GrantState.ACTIVE);
    }

    @Test
    void whatIsNotTheMembersToSayIsRefusedByOneAnswer() {
        Actor leo = household.signedIn(household.person("Leo"));
        MemberId leos = household.member(leo.person());
        household.grant(leos, dana.person(), HELPS);
        UUID rosas = looked();
        acting.on(dana, leos, Need.view(Area.MEDICINES), authority -> 1);
        grants.pause(rosa, grant, null);
        UUID own = entries("GrantPaused").getFirst();
        UUID rosasSignIn = jdbc.sql("SELECT id FROM trail_entry WHERE owner_id = ? AND kind = 'SignedIn'")
                .param(rosa.person().id())
                .query(UUID.class)
                .single();

        OpeningOutcome notThere = cases.open(rosa, UUID.randomUUID());

        assertThat(notThere).isEqualTo(new OpeningOutcome.Refused(CaseRefusal.NOT_AVAILABLE));
        assertThat(cases.open(rosa, own)).isEqualTo(notThere);
        assertThat(cases.open(rosa, rosasSignIn)).isEqualTo(notThere);
        assertThat(cases.open(leo, rosas)).isEqualTo(notThere);
        assertThat(cases.open(dana, rosas)).isEqualTo(notThere);
        assertThat(cases.open(dana, rosasSignIn)).isEqualTo(notThere);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM case_file WHERE entry_id IN (?, ?, ?)")
                        .params(rosas, own, rosasSignIn)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(refusals(member.id())).isEqualTo(3);
        assertThat(refusals(leos.id())).isEqualTo(1);
        assertThat(refusals(dana.person().id())).isEqualTo(2);
    }

    @Test
    void caseOfOthersIsLikeOneThatIsNotThere() {
        Actor leo = household.signedIn(household.person("Leo"));
        household.member(leo.person());
        Opened opened = (Opened) cases.open(rosa, looked());

        ClosingOutcome notThere = cases.close(leo, CaseId.next());

        assertThat(cases.close(leo, opened.id())).isEqualTo(notThere);
        assertThat(cases.close(dana, opened.id())).isEqualTo(notThere);
        assertThat(lists.of(rosa)).extracting(CaseView::state).containsExactly(CaseState.OPEN);
        assertThat(lists.of(leo)).isEmpty();
        assertThat(lists.of(dana)).isEmpty();
    }

    @Test
    void whatWasNotSharedIsNotNamedToOthersEither() {
        UUID entry = looked();

        assertThat(feed.of(dana, List.of(entry))).isEmpty();
    }

    private UUID looked() {
        look();
        return entries("Acted").getFirst();
    }

    private Decision<Integer> look() {
        return acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
    }

    private void order(MedicineId medicine) {
        acting.on(dana, member, Need.act(Area.REFILLS), (Authority authority) -> refills.order(authority, medicine));
    }

    private GrantView grant() {
        return given.givenBy(rosa, grant).orElseThrow();
    }

    private FeedLine line(UUID entry) {
        return feed.of(rosa, null, ZoneOffset.UTC).lines().stream()
                .filter(line -> line.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private List<UUID> entries(String kind) {
        return jdbc.sql("SELECT id FROM trail_entry WHERE owner_id = ? AND kind = ? ORDER BY seq")
                .params(member.id(), kind)
                .query(UUID.class)
                .list();
    }

    private int refusals(UUID owner) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'CaseRefused'")
                .param(owner)
                .query(Integer.class)
                .single();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ? ORDER BY seq")
                .param(member.id())
                .query(String.class)
                .list();
    }
}
