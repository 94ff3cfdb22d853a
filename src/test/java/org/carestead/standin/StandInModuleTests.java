package org.carestead.standin;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.Element;
import org.carestead.authorization.Reader;
import org.carestead.authorization.Signature;
import org.carestead.grant.EmergencyGrants;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantPaper;
import org.carestead.grant.GrantPapers;
import org.carestead.grant.GrantRefusal;
import org.carestead.grant.GrantTime;
import org.carestead.grant.Grants;
import org.carestead.grant.GrantsInForce;
import org.carestead.grant.HeldTerms;
import org.carestead.grant.HelpedMember;
import org.carestead.grant.Household;
import org.carestead.grant.Lending;
import org.carestead.grant.Relationship;
import org.carestead.grant.Renewing;
import org.carestead.grant.StandInGrants;
import org.carestead.grant.Widening;
import org.carestead.invitation.AcceptanceOutcome;
import org.carestead.invitation.AcceptanceRefusal;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationId;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.InvitationState;
import org.carestead.invitation.InvitationTime;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.local.MessageTray;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.carestead.standin.StandInOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Dana is away and Sam stands in at Rosa's, where Rosa allowed it; with no more than Dana may do at that moment. */
@PortalTest
class StandInModuleTests {

    private static final Need ORDER = Need.act(Area.REFILLS);
    private static final GrantOutcome NOT_THEIRS = new GrantOutcome.Refused(GrantRefusal.NOT_AVAILABLE);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private StandIns standIns;

    @Autowired
    private StandInGrants allowed;

    @Autowired
    private StandInLists lists;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists helped;

    @Autowired
    private GrantsInForce inForce;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acting acting;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private Lending lending;
    private TestStandIn test;
    private Actor rosa;
    private Actor dana;
    private Actor sam;

    @BeforeEach
    void danaHelpsRosa() {
        lending = new Lending(portal);
        test = new TestStandIn(portal);
        rosa = test.rosa;
        dana = test.dana;
        sam = test.sam;
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void rosaHasNotAllowedIt_danaCannotAskAnybody() {
        assertThat(standIns.offer(dana, test.danas, test.wish(TestStandIn.REFILLS)))
                .isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
        assertThat(lists.byMe(dana)).isEmpty();
    }

    @Test
    void rosaAllowsIt_herPaperSaysThatAnotherGetsItToo_andSoDoesEveryLaterOne() {
        GrantPapers papers = portal.getBean(GrantPapers.class);
        assertThat(recipient(papers.draft(rosa, test.danas, calendar.today().plusDays(400))))
                .contains("nobody else");
        assertThat(allowed.allow(rosa, test.danas, new Signature("Nobody", "", ZoneId.of("America/New_York"))))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.TEXT_CHANGED));
        assertThat(lists.atMine(rosa).lenders())
                .noneSatisfy(each -> assertThat(each.allowed()).isTrue());

        test.allowed();

        assertThat(recipient(papers.draftForStandIns(rosa, test.danas))).contains("asks to stand in");
        assertThat(recipient(papers.draft(rosa, test.danas, calendar.today().plusDays(400))))
                .contains("asks to stand in");
        assertThat(portal.getBean(Authorizations.class).of(List.of(test.danas), Reader.SIGNER))
                .containsKey(test.danas);
    }

    private static String recipient(GrantPaper paper) {
        return ((GrantPaper.ToRead) paper)
                .text().parts().stream()
                        .filter(part -> part.element() == Element.RECIPIENT)
                        .flatMap(part -> part.sentences().stream())
                        .collect(joining(" "));
    }

    @Test
    void samAccepts_actsForRosaAndRosaIsTold() {
        GrantId sams = test.standingIn();

        assertThat(may(sam, ORDER)).isTrue();
        assertThat(may(sam, Need.view(Area.CLAIMS))).as("not handed over").isFalse();
        assertThat(lists.atMine(rosa).standing()).singleElement().satisfies(each -> {
            assertThat(each.grant()).isEqualTo(sams);
            assertThat(each.instead()).startsWith("Dana");
        });
        assertThat(lists.byMe(dana))
                .singleElement()
                .satisfies(one -> assertThat(one.standing()).hasSize(1));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tray.to(test.rosasAddress.value()).size() >= 2);
        assertThat(kinds()).contains("StandInsAllowed", "StandInOffered", "StandInBegan", "Acted");
    }

    @Test
    void beforeTheFirstDay_thereIsNothing() {
        test.standingIn(test.wish(
                TestStandIn.REFILLS,
                calendar.today().plusDays(2),
                calendar.today().plusDays(5)));

        assertThat(may(sam, ORDER)).isFalse();
        assertThat(lists.coming(sam)).hasSize(1);
        clock.advance(Duration.ofDays(2));
        assertThat(may(sam, ORDER)).isTrue();
        clock.advance(Duration.ofDays(4));
        assertThat(may(sam, ORDER)).as("after the last day").isFalse();
    }

    @Test
    void whateverHappensToDanasAccess_countsForSamAtOnce() {
        GrantId sams = test.standingIn();

        for (String change : List.of(
                "state = 'PAUSED'",
                "state = 'ENDED'",
                "ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND",
                "may_stand_in = FALSE",
                "refills = 'VIEW'",
                "refills = 'NONE'")) {
            test.change(test.danas, change);
            assertThat(may(sam, ORDER)).as(change).isFalse();
            assertThat(may(sam, Need.view(Area.REFILLS)))
                    .as("a look: " + change)
                    .isEqualTo(change.contains("'VIEW'"));
            test.change(
                    test.danas,
                    "state = 'ACTIVE', may_stand_in = TRUE, refills = 'ACT', ends_at = UTC_TIMESTAMP(6) + INTERVAL 300"
                            + " DAY");
            assertThat(may(sam, ORDER)).as("after " + change).isTrue();
        }
        assertThat(test.state(sams)).as("nothing of Sam's own was touched").isEqualTo("ACTIVE");
    }

    @Test
    void whoHearsOfNews_samOnlyWhileDanaWouldToo_andNotBeforeHisFirstDay() {
        GrantId sams = test.standingIn();
        assertThat(hears()).contains(sam.person());
        assertThat(inForce.isInForce(sams)).isTrue();

        for (String change : List.of("state = 'PAUSED'", "may_stand_in = FALSE", "refills = 'NONE'")) {
            test.change(test.danas, change);
            assertThat(hears()).as(change).doesNotContain(sam.person());
            assertThat(inForce.isInForce(sams)).as(change).isEqualTo(change.startsWith("refills"));
            test.change(test.danas, "state = 'ACTIVE', may_stand_in = TRUE, refills = 'ACT'");
        }
        test.change(sams, "starts_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY");
        assertThat(hears()).as("before his first day").doesNotContain(sam.person());
        assertThat(inForce.isInForce(sams)).isFalse();
    }

    private List<PersonId> hears() {
        return inForce.reaching(test.member, Need.view(Area.REFILLS)).stream()
                .map(HeldTerms::caregiver)
                .toList();
    }

    @Test
    void danaMustAskFirst_samMustToo() {
        test.standingIn();
        test.change(test.danas, "refills = 'ASK_FIRST'");

        assertThat(acting.on(sam, test.member, ORDER, authority -> 1)).isInstanceOf(Decision.NeedsApproval.class);
        assertThat(helped.heldBy(sam, test.member).orElseThrow().permissions().level(Area.REFILLS))
                .isEqualTo(Level.ASK_FIRST);
    }

    @Test
    void samWasSentAwayQuietly_danasWishDoesNotBringHimBack_andHeCannotTellItFromAPause() {
        Household household = new Household(portal);
        GrantId own = household.grant(test.member, sam.person(), GrantTerms.of(TestStandIn.REFILLS));
        test.allowed();
        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        AcceptanceOutcome helpsAlready = new AcceptanceOutcome.Refused(AcceptanceRefusal.HELPS_ALREADY);

        grants.pause(rosa, own, null);
        assertThat(acceptances.accept(sam, test.token(), "AAAAAAAA", false))
                .as("nothing is told without the passcode")
                .isInstanceOf(AcceptanceOutcome.WrongPasscode.class);
        assertThat(acceptances.accept(sam, test.token(), passcode, false)).isEqualTo(helpsAlready);

        grants.endQuietly(rosa, own);
        assertThat(acceptances.accept(sam, test.token(), "AAAAAAAA", false))
                .isInstanceOf(AcceptanceOutcome.WrongPasscode.class);
        assertThat(acceptances.accept(sam, test.token(), passcode, false)).isEqualTo(helpsAlready);
        assertThat(acting.on(sam, test.member, Need.view(Area.MEDICINES), authority -> 1))
                .isNotInstanceOf(Decision.Allowed.class);
    }

    @Test
    void samLeavesWhatRosaPausedOrEnded_danasWishDoesNotBringHimBack_rosasOwnDoes() {
        AcceptanceOutcome sentAway = new AcceptanceOutcome.Refused(AcceptanceRefusal.SENT_AWAY);
        Household household = new Household(portal);
        test.allowed();
        String passcode = test.offered(test.wish(TestStandIn.REFILLS));

        GrantId paused = household.grant(test.member, sam.person(), GrantTerms.of(TestStandIn.REFILLS));
        grants.pause(rosa, paused, null);
        grants.resign(sam, paused);
        assertThat(acceptances.accept(sam, test.token(), passcode, false)).isEqualTo(sentAway);

        GrantId quiet = household.grant(test.member, sam.person(), GrantTerms.of(TestStandIn.REFILLS));
        grants.endQuietly(rosa, quiet);
        grants.resign(sam, quiet);
        assertThat(acceptances.accept(sam, test.token(), passcode, false))
                .as("as after a pause")
                .isEqualTo(sentAway);

        GrantId ended = household.grant(test.member, sam.person(), GrantTerms.of(TestStandIn.REFILLS));
        grants.end(rosa, ended);
        assertThat(acceptances.accept(sam, test.token(), passcode, false)).isEqualTo(sentAway);
        assertThat(may(sam, ORDER)).isFalse();

        GrantId left = household.grant(test.member, sam.person(), GrantTerms.of(TestStandIn.REFILLS));
        grants.resign(sam, left);
        assertThat(acceptances.accept(sam, test.token(), passcode, false))
                .as("he left of his own will what Rosa gave him anew")
                .isInstanceOf(AcceptanceOutcome.Accepted.class);
    }

    @Test
    void rosaPausedWhoStoodIn_takingItBackAndAskingAgainDoesNotEndThePause() {
        GrantId sams = test.standingIn();
        String before = test.token();
        grants.pause(rosa, sams, null);
        allowed.recall(dana, sams);

        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        assertThat(acceptances.accept(sam, tokenAfter(before), passcode, false))
                .isEqualTo(new AcceptanceOutcome.Refused(AcceptanceRefusal.SENT_AWAY));
    }

    @Test
    void samStoodInForDanaWhoWasEndedQuietly_anotherCaregiverCannotBringHimBack_asInAPause() {
        AcceptanceOutcome helpsAlready = new AcceptanceOutcome.Refused(AcceptanceRefusal.HELPS_ALREADY);
        test.standingIn();
        String before = test.token();
        Actor jose = test.household.signedIn(test.household.person("José"));
        GrantId joses = test.household.grant(test.member, jose.person(), GrantTerms.of(TestStandIn.DANAS));
        lending.allow(test.household.signedIn(rosa.person()), joses);
        String passcode =
                ((StandInOutcome.Offered) standIns.offer(jose, joses, test.wish(TestStandIn.REFILLS))).passcode();
        String token = tokenAfter(before);

        grants.pause(rosa, test.danas, null);
        assertThat(acceptances.accept(sam, token, passcode, false)).isEqualTo(helpsAlready);

        grants.endQuietly(rosa, test.danas);
        assertThat(acceptances.accept(sam, token, passcode, false)).isEqualTo(helpsAlready);

        test.change(test.danas, "ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
        new GrantTime(portal).comes(test.danas);
        assertThat(acceptances.accept(sam, token, passcode, false))
                .as("Dana's last day is past, so nobody takes anything for a pause")
                .isInstanceOf(AcceptanceOutcome.Accepted.class);
    }

    @Test
    void rosaEndsWhatAnEmergencyOpenedForSam_danasWishDoesNotBringHimBack() {
        test.allowed();
        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        GrantId sams = test.household.grant(test.member, sam.person(), GrantTerms.of(TestStandIn.REFILLS));
        test.change(sams, "for_emergency = TRUE");
        transactions.executeWithoutResult(
                status -> portal.getBean(EmergencyGrants.class).close(sams, rosa.person()));

        assertThat(acceptances.accept(sam, test.token(), passcode, false))
                .isEqualTo(new AcceptanceOutcome.Refused(AcceptanceRefusal.SENT_AWAY));
    }

    @Test
    void rosaStopsStandInsAndAllowsThemAgain_samMayStandInAgain() {
        test.standingIn();
        String before = test.token();
        allowed.stop(rosa, test.danas);
        test.allowed();

        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        assertThat(acceptances.accept(sam, tokenAfter(before), passcode, false))
                .isInstanceOf(AcceptanceOutcome.Accepted.class);
    }

    private String tokenAfter(String before) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !test.token().equals(before));
        return test.token();
    }

    @Test
    void danaAsksAndTakesBackAllDay_fiveLettersGoOut_andTheNextDayMore() {
        test.allowed();
        InvitationId offer = null;
        for (int i = 0; i < 5; i++) {
            if (i % 2 == 0) {
                assertThat(standIns.offer(dana, test.danas, test.wish(TestStandIn.REFILLS)))
                        .isInstanceOf(StandInOutcome.Offered.class);
                offer = lists.byMe(dana).getFirst().asked().getFirst().offer();
            } else {
                assertThat(standIns.sendAgain(dana, requireNonNull(offer))).isInstanceOf(StandInOutcome.Offered.class);
                standIns.withdraw(dana, requireNonNull(offer));
            }
        }

        Refused enough = new Refused(StandInRefusal.TOO_MANY_TODAY);
        assertThat(standIns.sendAgain(dana, requireNonNull(offer))).isEqualTo(enough);
        standIns.withdraw(dana, requireNonNull(offer));
        assertThat(standIns.offer(dana, test.danas, test.wish(TestStandIn.REFILLS)))
                .isEqualTo(enough);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'StandInOffered'")
                        .param(test.member.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);

        clock.advance(Duration.ofDays(1));
        assertThat(standIns.offer(test.household.signedIn(dana.person()), test.danas, test.wish(TestStandIn.REFILLS)))
                .isInstanceOf(StandInOutcome.Offered.class);
    }

    @Test
    void danaHasAskedSam_rosaCanInviteHimHerself() {
        test.allowed();
        test.offered(test.wish(TestStandIn.REFILLS));

        NewInvitation offer = new NewInvitation(
                new PersonName("Sam", "Alvarez"),
                Relationship.OTHER,
                test.samsAddress,
                GrantTerms.of(TestStandIn.REFILLS),
                calendar.today().plusDays(30));

        assertThat(Signing.invite(invitations, rosa, offer)).isInstanceOf(InvitationOutcome.Sent.class);
    }

    @Test
    void danasAccessEndsSooner_samIsToldThatDay() {
        test.standingIn();
        test.change(test.danas, "ends_at = UTC_TIMESTAMP(6) + INTERVAL 1 HOUR");

        assertThat(helped.heldBy(sam, test.member).orElseThrow().endsAt())
                .isEqualTo(inForce.endsAt(test.danas).orElseThrow());
    }

    @Test
    void medicineHiddenFromDana_isHiddenFromSam() {
        test.standingIn();
        MedicineId medicine = new MedicineId(UUID.randomUUID());
        test.change(test.danas, "hidden_medicines = '" + medicine.id() + "'");

        assertThat(visibility().shows(medicine, null)).isFalse();
    }

    @Test
    void kindOpenedForSamAlone_staysHidden() {
        GrantId sams = test.standingIn();
        test.change(sams, "shown_classes = 'HIV'");
        assertThat(visibility().shows(new MedicineId(UUID.randomUUID()), SensitiveClass.HIV))
                .isFalse();

        test.change(test.danas, "shown_classes = 'HIV,GENETIC'");
        Visibility both = visibility();
        assertThat(both.shownClasses()).isEqualTo(Set.of(SensitiveClass.HIV));
    }

    @Test
    void rosaEndsDanasAccess_samIsOutToo() {
        GrantId sams = test.standingIn();

        grants.end(rosa, test.danas);

        assertThat(test.state(sams)).isEqualTo("ENDED");
        assertThat(may(sam, ORDER)).isFalse();
        assertThat(lists.atMine(rosa).standing()).isEmpty();
    }

    @Test
    void rosaEndsDanasAccessQuietly_samIsOut_andNeitherCanTellItFromAPause() {
        GrantId sams = test.standingIn();

        assertThat(grants.endQuietly(rosa, test.danas)).isEqualTo(new GrantOutcome.Done());

        assertThat(may(sam, ORDER)).isFalse();
        assertThat(test.state(sams)).isEqualTo("ENDED");
        assertThat(lists.atMine(rosa).standing()).as("to Rosa it is over").isEmpty();
        assertThat(state(sam)).isEqualTo(GrantState.PAUSED);
        assertThat(allowed.recall(dana, sams)).as("as in a pause").isEqualTo(new GrantOutcome.Done());
        assertThat(state(sam)).as("and then it is over to Sam too").isEqualTo(GrantState.ENDED);
        assertThat(allowed.recall(dana, sams)).isEqualTo(new GrantOutcome.Refused(GrantRefusal.HAS_ENDED));
    }

    @Test
    void rosaEndsSamQuietlyAndThenDana_samStillTakesItForAPause() {
        GrantId sams = test.standingIn();
        grants.endQuietly(rosa, sams);

        grants.endQuietly(rosa, test.danas);

        assertThat(state(sam)).isEqualTo(GrantState.PAUSED);
        assertThat(kinds()).filteredOn("GrantEnded"::equals).as("one each").hasSize(2);
    }

    @Test
    void rosaPausesDana_samIsToldThatItIsPausedToo() {
        test.standingIn();

        grants.pause(rosa, test.danas, null);

        assertThat(state(sam)).isEqualTo(GrantState.PAUSED);
        assertThat(may(sam, ORDER)).isFalse();
    }

    @Test
    void rosaEndsQuietlyAndDanaLeavesWhatSheTakesForAPause_samIsOutForAllToKnow() {
        GrantId sams = test.standingIn();
        grants.endQuietly(rosa, test.danas);

        assertThat(grants.resign(dana, test.danas)).isEqualTo(new GrantOutcome.Done());

        assertThat(state(sam)).isEqualTo(GrantState.ENDED);
        assertThat(jdbc.sql("SELECT end_reason FROM grants WHERE id = ?")
                        .param(sams.id())
                        .query(String.class)
                        .single())
                .isEqualTo("REVOKED");
    }

    @Test
    void danaIsPausedWhenSamAccepts_nothingBegins_andTheOfferStaysGood() {
        test.allowed();
        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        String token = test.token();
        grants.pause(rosa, test.danas, null);

        assertThat(acceptances.accept(sam, token, passcode, false))
                .isEqualTo(new AcceptanceOutcome.Refused(AcceptanceRefusal.NOT_OPEN));

        grants.resume(test.household.signedIn(rosa.person()), test.danas);
        assertThat(acceptances.accept(sam, token, passcode, false)).isInstanceOf(AcceptanceOutcome.Accepted.class);
    }

    @Test
    void samStandsIn_rosaCannotMakeItMoreOrLonger_onlyLess() {
        GrantId sams = test.standingIn();
        Actor proved = test.household.signedIn(rosa.person());
        Widening widening = new Widening(portal);

        assertThat(widening.widen(proved, sams, GrantTerms.of(TestStandIn.DANAS), 0))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.FOR_A_TIME));
        assertThat(new Renewing(portal).until(proved, sams, calendar.today().plusDays(20)))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.FOR_A_TIME));
        assertThat(grants.change(proved, sams, GrantTerms.of(Permissions.NOTHING), 0))
                .isEqualTo(new GrantOutcome.Done());
    }

    @Test
    void standInsDaysAreOver_nobodyIsAskedToRenewThem() {
        GrantId sams = test.standingIn();
        GrantTime time = new GrantTime(portal);
        clock.advance(Duration.ofDays(4));
        time.remind(sams);
        clock.advance(Duration.ofDays(5));

        time.comes(sams);

        assertThat(kinds()).contains("GrantEnded").doesNotContain("GrantEndNears");
        assertThat(jdbc.sql("SELECT kind FROM notice WHERE person_id IN (:people)")
                        .param(
                                "people",
                                List.of(rosa.person().id(), sam.person().id()))
                        .query(String.class)
                        .list())
                .contains("STAND_IN_BEGAN")
                .doesNotContain("HELPER_EXPIRED", "ACCESS_EXPIRED");
    }

    @Test
    void passcodeIsWrongFiveTimes_bothSeeThatTheLinkIsDead_andDanaSendsItAgain() {
        test.allowed();
        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        String token = test.token();
        for (int i = 0; i < 5; i++) {
            acceptances.accept(sam, token, "0000-0000", false);
        }

        assertThat(acceptances.accept(sam, token, passcode, false))
                .isEqualTo(new AcceptanceOutcome.Refused(AcceptanceRefusal.LOCKED));
        assertThat(lists.atMine(rosa).asked())
                .singleElement()
                .satisfies(asked -> assertThat(asked.state()).isEqualTo(InvitationState.LOCKED));
        assertThat(notices(rosa)).contains("STAND_IN_WRONG_PASSCODE").doesNotContain("INVITATION_LOCKED");
        assertThat(notices(dana)).contains("STAND_IN_LOCKED");
        assertThat(standIns.offer(dana, test.danas, test.wish(TestStandIn.REFILLS)))
                .as("it can be sent again or taken back")
                .isEqualTo(new Refused(StandInRefusal.ONE_AT_A_TIME));
        InvitationId offer = lists.byMe(dana).getFirst().asked().getFirst().offer();
        assertThat(standIns.sendAgain(dana, offer)).isInstanceOf(StandInOutcome.Offered.class);
        assertThat(lists.byMe(dana).getFirst().asked().getFirst().state()).isEqualTo(InvitationState.PENDING);
    }

    @Test
    void sevenDaysAreOver_danaIsToldAndSendsItAgain_andItConcernsRosaNoMore() {
        test.allowed();
        test.offered(test.wish(
                TestStandIn.REFILLS, calendar.today(), calendar.today().plusDays(20)));
        InvitationId offer = lists.byMe(dana).getFirst().asked().getFirst().offer();
        clock.advance(Duration.ofDays(8));
        new InvitationTime(portal).comes(offer);

        assertThat(notices(dana)).contains("STAND_IN_EXPIRED");
        assertThat(notices(rosa)).doesNotContain("INVITATION_EXPIRED", "STAND_IN_EXPIRED");
        assertThat(lists.atMine(rosa).asked()).isEmpty();
        assertThat(lists.byMe(dana)).singleElement().satisfies(one -> {
            assertThat(one.isFree()).as("somebody else can be asked").isTrue();
            assertThat(one.asked())
                    .singleElement()
                    .satisfies(asked -> assertThat(asked.state()).isEqualTo(InvitationState.EXPIRED));
        });
        Actor proved = test.household.signedIn(dana.person());
        assertThat(standIns.sendAgain(proved, offer)).isInstanceOf(StandInOutcome.Offered.class);
        clock.advance(Duration.ofDays(20));
        assertThat(lists.byMe(dana).getFirst().asked()).as("its days are past").isEmpty();
        assertThat(standIns.sendAgain(test.household.signedIn(dana.person()), offer))
                .isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
    }

    @Test
    void anotherWasAskedMeanwhile_whatHasRunOutCannotBeSentAgainBesideIt() {
        test.allowed();
        NewStandIn wish = test.wish(
                TestStandIn.REFILLS, calendar.today(), calendar.today().plusDays(20));
        test.offered(wish);
        InvitationId first = lists.byMe(dana).getFirst().asked().getFirst().offer();
        clock.advance(Duration.ofDays(8));
        Actor proved = test.household.signedIn(dana.person());
        NewStandIn later = test.wish(
                TestStandIn.REFILLS, calendar.today(), calendar.today().plusDays(5));
        assertThat(standIns.offer(proved, test.danas, later)).isInstanceOf(StandInOutcome.Offered.class);

        assertThat(standIns.sendAgain(proved, first)).isEqualTo(new Refused(StandInRefusal.ONE_AT_A_TIME));
    }

    private List<String> notices(Actor actor) {
        return jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                .param(actor.person().id())
                .query(String.class)
                .list();
    }

    private GrantState state(Actor actor) {
        return helped.heldBy(actor).stream()
                .map(HelpedMember::state)
                .findFirst()
                .orElse(GrantState.ENDED);
    }

    @Test
    void rosaDoesNotAllowItAnyMore_samIsOutAndDanaStays() {
        GrantId sams = test.standingIn();

        assertThat(allowed.stop(rosa, test.danas)).isEqualTo(new GrantOutcome.Done());

        assertThat(test.state(sams)).isEqualTo("ENDED");
        assertThat(may(sam, ORDER)).isFalse();
        assertThat(may(dana, ORDER)).isTrue();
    }

    @Test
    void rosaEndsSamWithoutDana_danaTakesBack_samGivesBack() {
        GrantId sams = test.standingIn();
        assertThat(grants.end(rosa, sams)).isEqualTo(new GrantOutcome.Done());
        assertThat(may(sam, ORDER)).isFalse();

        test = new TestStandIn(portal);
        sams = test.standingIn();
        assertThat(allowed.recall(test.dana, sams)).isEqualTo(new GrantOutcome.Done());
        assertThat(test.state(sams)).isEqualTo("ENDED");

        test = new TestStandIn(portal);
        sams = test.standingIn();
        assertThat(grants.resign(test.sam, sams)).isEqualTo(new GrantOutcome.Done());
        assertThat(test.state(sams)).isEqualTo("ENDED");
    }

    @Test
    void rosaStopsTheOfferBeforeSamAccepts_linkAndPasscodeAreDead() {
        test.allowed();
        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        InvitationId offer = lists.atMine(rosa).asked().getFirst().offer();

        assertThat(standIns.withdraw(rosa, offer)).isEqualTo(new StandInOutcome.Withdrawn());

        assertThat(acceptances.accept(sam, test.token(), passcode, false))
                .isEqualTo(new AcceptanceOutcome.Refused(AcceptanceRefusal.NOT_OPEN));
        assertThat(standIns.withdraw(rosa, offer)).isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
    }

    @Test
    void rosaStopsAllowingBeforeSamAccepts_nothingBegins() {
        test.allowed();
        String passcode = test.offered(test.wish(TestStandIn.REFILLS));
        allowed.stop(rosa, test.danas);

        assertThat(acceptances.accept(sam, test.token(), passcode, false))
                .isInstanceOf(AcceptanceOutcome.Refused.class);
        assertThat(may(sam, ORDER)).isFalse();
    }

    @Test
    void danaCannotHandOverMoreThanSheHas() {
        test.allowed();
        Permissions wider = TestStandIn.DANAS.with(Area.PRIOR_AUTHORIZATIONS, Level.VIEW);

        assertThat(standIns.offer(dana, test.danas, test.wish(wider))).isEqualTo(new Refused(StandInRefusal.WIDER));
        assertThat(standIns.offer(dana, test.danas, test.wish(Permissions.NOTHING)))
                .isEqualTo(new Refused(StandInRefusal.NOTHING_SHARED));
        for (int[] days : new int[][] {{-1, 5}, {5, 4}, {0, 366}}) {
            assertThat(standIns.offer(
                            dana,
                            test.danas,
                            test.wish(
                                    TestStandIn.REFILLS,
                                    calendar.today().plusDays(days[0]),
                                    calendar.today().plusDays(days[1]))))
                    .isEqualTo(new Refused(StandInRefusal.DATES));
        }
        clock.advance(Duration.ofMinutes(6));
        assertThat(standIns.offer(dana, test.danas, test.wish(TestStandIn.REFILLS)))
                .isEqualTo(new Refused(StandInRefusal.PROVE_ITS_YOU));
    }

    @Test
    void somebodyStandsInAlready_danaCannotAskAnother() {
        test.standingIn();

        assertThat(standIns.offer(dana, test.danas, test.wish(TestStandIn.REFILLS)))
                .isEqualTo(new Refused(StandInRefusal.ONE_AT_A_TIME));
    }

    @Test
    void danaTriesTheAddressOfWhoHelpsAlready_sheLearnsNothingAndNothingBegins() {
        test.allowed();
        test.household.grant(test.member, sam.person(), GrantTerms.of(TestStandIn.DANAS));

        String passcode = test.offered(test.wish(TestStandIn.REFILLS));

        assertThat(acceptances.accept(sam, test.token(), passcode, false))
                .isEqualTo(new AcceptanceOutcome.Refused(AcceptanceRefusal.HELPS_ALREADY));
        assertThat(lists.byMe(dana)).singleElement().satisfies(one -> {
            assertThat(one.asked()).hasSize(1);
            assertThat(one.standing()).isEmpty();
        });
    }

    @Test
    void manyGrantsOfOthers_areNotLookedAtForTheBoard() {
        test.standingIn();
        for (int i = 0; i < 300; i++) {
            jdbc.sql("""
                INSERT INTO grants (id, member_id, caregiver_id, basis, relationship, state, medicines, refills, claims,
                    prior_authorizations, shown_classes, shown_medicines, hidden_medicines, starts_at, ends_at, uses, version)
                VALUES (UUID(), UUID(), UUID(), 'AUTHORIZATION', 'SON', 'ACTIVE', 'VIEW', 'ACT', 'NONE', 'NONE', '', '', '',
                    UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 YEAR, 0, 0)\
                """).update();
        }

        int read = requireNonNull(transactions.execute(status -> {
            int before = touched();
            lists.byMe(dana);
            lists.coming(sam);
            return touched() - before;
        }));

        assertThat(read).as("rows that were read").isLessThan(100);
    }

    private int touched() {
        return jdbc.sql("""
            SELECT SUM(variable_value) FROM information_schema.session_status
            WHERE variable_name IN ('HANDLER_READ_NEXT', 'HANDLER_READ_PREV', 'HANDLER_READ_RND_NEXT')\
            """).query(Integer.class).single();
    }

    @Test
    void passcodeIsLost_danaSendsItAgainAndOnlyTheNewOneOpens() {
        test.allowed();
        String lost = test.offered(test.wish(TestStandIn.REFILLS));
        String lostToken = test.token();
        InvitationId offer = lists.byMe(dana).getFirst().asked().getFirst().offer();

        String passcode = ((StandInOutcome.Offered) standIns.sendAgain(dana, offer)).passcode();

        await().atMost(Duration.ofSeconds(20)).until(() -> !test.token().equals(lostToken));
        assertThat(acceptances.accept(sam, lostToken, lost, false))
                .isEqualTo(new AcceptanceOutcome.Refused(AcceptanceRefusal.NOT_OPEN));
        test.accepted(passcode);
        assertThat(may(sam, ORDER)).isTrue();
        assertThat(kinds()).contains("StandInOfferedAgain");
        assertThat(standIns.sendAgain(dana, offer)).isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
    }

    @Test
    void sendingAgain_takesWhatAskingTook() {
        test.allowed();
        test.offered(test.wish(TestStandIn.REFILLS));
        InvitationId offer = lists.byMe(dana).getFirst().asked().getFirst().offer();

        for (Actor other : List.of(rosa, sam)) {
            assertThat(standIns.sendAgain(other, offer)).isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
        }
        clock.advance(Duration.ofMinutes(6));
        assertThat(standIns.sendAgain(dana, offer)).isEqualTo(new Refused(StandInRefusal.PROVE_ITS_YOU));
        grants.pause(rosa, test.danas, null);
        assertThat(standIns.sendAgain(test.household.signedIn(dana.person()), offer))
                .isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
    }

    @Test
    void standInHasNoStandIn() {
        GrantId sams = test.standingIn();

        assertThat(lending.allow(rosa, sams)).isEqualTo(NOT_THEIRS);
        test.change(sams, "may_stand_in = TRUE");
        assertThat(standIns.offer(sam, sams, test.wish(TestStandIn.REFILLS)))
                .isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
    }

    @Test
    void whatAnEmergencyHasOpenedIsNotLentToAStandIn() {
        GrantPaper.ToRead paper =
                (GrantPaper.ToRead) portal.getBean(GrantPapers.class).draftForStandIns(rosa, test.danas);
        Signature signature =
                new Signature(paper.text().signer(), paper.text().fingerprint(), ZoneId.of("America/New_York"));
        test.change(test.danas, "for_emergency = TRUE");

        assertThat(allowed.allow(rosa, test.danas, signature))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.FOR_A_TIME));
    }

    @Test
    void onlyRosaAllows_onlyDanaAsksAndTakesBack() {
        Actor leo = test.household.signedIn(test.household.person("Leo"));
        test.household.member(leo.person());
        for (Actor other : List.of(dana, sam, leo)) {
            assertThat(lending.allow(other, test.danas)).isEqualTo(NOT_THEIRS);
            assertThat(allowed.stop(other, test.danas)).isEqualTo(NOT_THEIRS);
        }
        GrantId sams = test.standingIn();
        for (Actor other : List.of(rosa, sam, leo)) {
            assertThat(standIns.offer(other, test.danas, test.wish(TestStandIn.REFILLS)))
                    .isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
            assertThat(allowed.recall(other, sams)).isEqualTo(NOT_THEIRS);
        }
        assertThat(allowed.recall(dana, test.danas)).as("not a stand-in").isEqualTo(NOT_THEIRS);
        assertThat(may(sam, ORDER)).isTrue();
    }

    @Test
    void offerIsNoInvitationOfRosas() {
        test.allowed();
        test.offered(test.wish(TestStandIn.REFILLS));
        InvitationId offer = lists.atMine(rosa).asked().getFirst().offer();

        assertThat(invitations.of(rosa)).isEmpty();
        assertThat(invitations.sendAgain(rosa, offer).toString()).contains("NOT_AVAILABLE");
        assertThat(standIns.withdraw(sam, offer)).isEqualTo(new Refused(StandInRefusal.NOT_AVAILABLE));
        assertThat(lists.atMine(rosa).asked()).hasSize(1);
    }

    @Test
    void allowingNeedsAFreshProof_stoppingDoesNot() {
        clock.advance(Duration.ofMinutes(6));

        assertThat(lending.allow(rosa, test.danas)).isEqualTo(new GrantOutcome.Refused(GrantRefusal.PROVE_ITS_YOU));
        assertThat(allowed.stop(rosa, test.danas)).isEqualTo(new GrantOutcome.Done());
    }

    private boolean may(Actor who, Need need) {
        return acting.on(who, test.member, need, authority -> 1) instanceof Decision.Allowed;
    }

    private Visibility visibility() {
        Decision<Visibility> decision = acting.on(sam, test.member, Need.view(Area.MEDICINES), Authority::visibility);
        return ((Decision.Allowed<Visibility>) decision).result();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                .param(test.member.id())
                .query(String.class)
                .list();
    }
}
