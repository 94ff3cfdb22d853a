package org.carestead.emergency;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.carestead.MovableClock;
import org.carestead.Paper;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.PaperView;
import org.carestead.authorization.Reader;
import org.carestead.authorization.Signature;
import org.carestead.courier.Channel;
import org.carestead.emergency.EmergencyOutcome.Done;
import org.carestead.emergency.EmergencyOutcome.Refused;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantRefusal;
import org.carestead.grant.GrantTime;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.grant.GrantsInForce;
import org.carestead.grant.HeldTerms;
import org.carestead.grant.Household;
import org.carestead.grant.Lending;
import org.carestead.grant.Renewing;
import org.carestead.grant.Widening;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.standin.StandInLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa names Dana, Dana asks, nobody answers, it opens for a time; or Rosa says no. */
@PortalTest
class EmergencyModuleTests {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Pattern LINK = Pattern.compile("/emergency/([A-Za-z0-9_-]{43})");
    private static final Need COSTS = Need.view(Area.CLAIMS);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private TrustedPeople trusted;

    @Autowired
    private EmergencyRequests requests;

    @Autowired
    private EmergencyLists lists;

    @Autowired
    private EmergencyClock emergencyClock;

    @Autowired
    private Vetoes vetoes;

    @Autowired
    private Acting acting;

    @Autowired
    private Grants grants;

    @Autowired
    private MessageTray tray;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Naming naming;
    private TestEmergency test;
    private Actor rosa;
    private Actor dana;
    private MemberId member;

    @BeforeEach
    void danaHelpsRosa() {
        naming = new Naming(portal);
        test = new TestEmergency(portal);
        rosa = test.rosa;
        dana = test.dana;
        member = test.member;
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void rosaNamesDana_nothingIsOpenAndDanaMayAsk() {
        EmergencyId id = test.named();

        assertThat(sees(COSTS)).isFalse();
        assertThat(lists.trustedBy(rosa)).singleElement().satisfies(each -> {
            assertThat(each.trusted()).isEqualTo(dana.person());
            assertThat(each.state()).isEqualTo(EmergencyState.NAMED);
        });
        assertThat(lists.trusting(dana))
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo(id));
        assertThat(test.kinds()).contains("TrustedPersonNamed");
    }

    @Test
    void danaAsks_rosaIsToldAtEveryContactPointWithALinkOfItsOwnAndNoReason() {
        test.asked();

        Kept mail = to(test.rosasAddress.value()).getFirst();
        Kept text = text();
        assertThat(mail.body()).contains("Dana").doesNotContain("hospital");
        assertThat(token(mail)).isNotEqualTo(token(text));
        assertThat(vetoes.find(token(mail))).isPresent();
        assertThat(vetoes.find(token(text))).isPresent();
        assertThat(jdbc.sql("SELECT CONCAT(kind, details) FROM notice WHERE person_id = ?")
                        .param(rosa.person().id())
                        .query(String.class)
                        .list())
                .as("it stands on her screens too")
                .singleElement()
                .asString()
                .startsWith("EMERGENCY_ASKED_FOR")
                .contains("Dana")
                .doesNotContain("hospital");
        assertThat(sees(COSTS)).as("asking opens nothing").isFalse();
    }

    @Test
    void nobodyAnswers_itOpensAfterTheWaitByItself() {
        EmergencyId id = test.asked();
        test.runTasksUpTo(id, clock.instant().plus(Duration.ofDays(4)).minusSeconds(1));
        int told = messages();

        later(id, Duration.ofDays(4).plusSeconds(1));

        assertThat(sees(COSTS)).isTrue();
        assertThat(portal.getBean(GrantsInForce.class).reaching(member, COSTS))
                .as("Rosa is shown that Dana sees it")
                .extracting(HeldTerms::caregiver)
                .containsExactly(dana.person());
        assertThat(test.kinds()).contains("EmergencyOpened");
        assertThat(messages() - told).as("Rosa three times, Dana once").isEqualTo(4);
    }

    @Test
    void waitIsNotOver_nothingOpens() {
        EmergencyId id = test.asked();
        clock.advance(Duration.ofDays(4).minusMinutes(1));

        emergencyClock.open(id);

        assertThat(test.state(id)).isEqualTo("ASKED");
        assertThat(sees(COSTS)).isFalse();
    }

    @Test
    void itOpens_whatWasNamedAndNoMore() {
        EmergencyId id = test.opened();

        assertThat(test.state(id)).isEqualTo("OPEN");
        assertThat(sees(COSTS)).isTrue();
        assertThat(sees(Need.view(Area.MEDICINES))).as("what she had before").isTrue();
        assertThat(sees(Need.view(Area.PRIOR_AUTHORIZATIONS))).isFalse();
        assertThat(sees(Need.act(Area.REFILLS))).isFalse();
    }

    @Test
    void danaDoesNotHelpAnyMore_itOpensWithAGrantOfItsOwn() {
        EmergencyId id = test.asked();
        test.timeOfDanasHelpIsUp();
        test.isDue(id, Duration.ZERO);

        emergencyClock.open(id);

        assertThat(sees(COSTS)).isTrue();
        assertThat(sees(Need.view(Area.MEDICINES))).isTrue();
    }

    @Test
    void thirtyDaysAreOver_onlyWhatWasBeforeIsLeft_evenIfNoTaskHasRun() {
        EmergencyId id = test.opened();
        jdbc.sql("UPDATE grants SET extra_until = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(test.helps.id())
                .update();

        assertThat(sees(COSTS)).isFalse();
        assertThat(sees(Need.view(Area.MEDICINES))).isTrue();

        later(id, Duration.ofDays(31).plusHours(1));
        assertThat(test.state(id)).isEqualTo("NAMED");
        assertThat(test.kinds()).contains("EmergencyClosed");
    }

    @Test
    void sensitiveMedicineStaysHiddenUnlessItsClassWasNamed() {
        MedicineId medicine = new MedicineId(UUID.randomUUID());
        test.opened();
        assertThat(visibility().shows(medicine, SensitiveClass.HIV)).isFalse();

        TestEmergency other = new TestEmergency(portal);
        test = other;
        dana = other.dana;
        member = other.member;
        EmergencyId id = other.named(new EmergencyPlan(
                new GrantTerms(TestEmergency.SEES_COSTS_TOO, Visibility.CAREFUL.opening(Set.of(SensitiveClass.HIV))),
                1));
        other.ask(id);
        other.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        assertThat(visibility().shows(medicine, SensitiveClass.HIV)).isTrue();
        assertThat(visibility().shows(medicine, SensitiveClass.GENETIC)).isFalse();
    }

    @Test
    void medicineHiddenFromDanaStaysHiddenInAnEmergency() {
        MedicineId hidden = new MedicineId(UUID.randomUUID());
        test.opened();
        jdbc.sql("UPDATE grants SET hidden_medicines = ? WHERE id = ?")
                .params(hidden.id().toString(), test.helps.id())
                .update();

        assertThat(visibility().shows(hidden, null)).isFalse();
    }

    @Test
    void whatOpensIsSignedForInAdvance_andThePaperIsOfTheAccessThatComesOfIt() throws IOException {
        Authorizations authorizations = portal.getBean(Authorizations.class);
        EmergencyId id = test.named();

        assertThat(trusted.change(rosa, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 2)))
                .as("sooner takes a signature")
                .isEqualTo(new Refused(EmergencyRefusal.SIGN_FIRST));
        assertThat(trusted.change(rosa, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 5)))
                .as("later takes none")
                .isEqualTo(new Done());
        PaperView paper = requireNonNull(
                        authorizations.of(List.of(test.helps), Reader.SIGNER).get(test.helps))
                .getFirst();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        assertThat(authorizations.write(test.helps, paper.id(), Reader.SIGNER, pdf))
                .isTrue();
        assertThat(Paper.of(pdf.toByteArray()).text())
                .contains("in an emergency", "within 4 days", "30 days after the day on which it begins")
                .contains("Dana")
                .doesNotContain("Until the end of");

        test.timeOfDanasHelpIsUp();
        test.ask(id);
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        GrantId own = new EmergencyTime(portal).openBy(id);
        assertThat(authorizations.of(List.of(own), Reader.HELPER).get(own))
                .as("what Dana has rests on the same paper")
                .extracting(PaperView::id)
                .contains(paper.id());
    }

    @Test
    void nameOnThePaperIsNotRosas_danaIsNotTrusted() {
        PaperText text = ((EmergencyPaper.ToRead)
                        portal.getBean(EmergencyPapers.class).toName(rosa, dana.person(), TestEmergency.PLAN))
                .text();

        assertThat(trusted.name(
                        rosa,
                        dana.person(),
                        TestEmergency.PLAN,
                        new Signature("Somebody Else", text.fingerprint(), ZoneId.of("America/New_York"))))
                .isEqualTo(new Refused(EmergencyRefusal.NOT_YOUR_NAME));
        assertThat(trusted.name(
                        rosa,
                        dana.person(),
                        new EmergencyPlan(TestEmergency.PLAN.terms(), 1),
                        new Signature(text.signer(), text.fingerprint(), ZoneId.of("America/New_York"))))
                .as("another wait than the paper says")
                .isEqualTo(new Refused(EmergencyRefusal.TEXT_CHANGED));
        assertThat(lists.trustedBy(rosa)).isEmpty();
    }

    @Test
    void phoneShowsNoTexts_rosaIsCalledAndToldWhereToSayNo_withoutALink() {
        test.asked();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tray.to(test.rosasPhone))
                        .filteredOn(kept -> kept.channel() == Channel.VOICE)
                        .singleElement()
                        .satisfies(call -> assertThat(call.body())
                                .contains("Dana", "People who help me")
                                .doesNotContain("http", "hospital")));
    }

    @Test
    void rosaChoseSpanishForWhatIsAboutSecurity_soIsWhatComesOfAnEmergency() {
        jdbc.sql(
                        "INSERT INTO notice_choice (person_id, notice_group, channels, language) VALUES (?, 'SECURITY', '', 'es')")
                .param(rosa.person().id())
                .update();

        test.asked();

        assertThat(to(test.rosasAddress.value()).getFirst().subject()).contains("pide acceso de emergencia");
    }

    @Test
    void rosaSaysNoByTheLink_itNeverOpensAndEveryLinkIsDead() {
        EmergencyId id = test.asked();
        String mail = token(to(test.rosasAddress.value()).getFirst());
        String text = token(text());

        assertThat(vetoes.refuse(text)).isTrue();

        assertThat(test.state(id)).isEqualTo("REFUSED");
        assertThat(vetoes.refuse(text)).as("replayed").isFalse();
        assertThat(vetoes.refuse(mail)).as("of the same request").isFalse();
        assertThat(vetoes.find(mail)).isEmpty();
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        clock.advance(Duration.ofDays(5));
        emergencyClock.open(id);
        assertThat(sees(COSTS)).isFalse();
        assertThat(test.kinds()).contains("EmergencyDenied").doesNotContain("EmergencyOpened");
    }

    @Test
    void danaAsksAndTakesItBackAgainAndAgain_theThirdTimeSheHasToWaitADay() {
        EmergencyId id = test.named();
        for (int i = 0; i < 2; i++) {
            test.ask(id);
            requests.withdraw(dana, id);
        }

        assertThat(requests.ask(dana, id, "Rosa is in hospital")).isEqualTo(new Refused(EmergencyRefusal.TOO_SOON));
        assertThat(test.kinds().stream().filter("EmergencyAsked"::equals))
                .as("how often Rosa is called")
                .hasSize(2);
        assertThat(lists.trusting(dana))
                .singleElement()
                .satisfies(each -> assertThat(each.askAgainAt()).isNotNull());

        clock.advance(Duration.ofDays(1));
        assertThat(lists.trusting(dana))
                .singleElement()
                .satisfies(each -> assertThat(each.askAgainAt()).isNull());
        test.ask(id);
        requests.withdraw(dana, id);
        assertThat(requests.ask(dana, id, "Rosa is in hospital"))
                .as("the last two were taken back a day apart")
                .isEqualTo(new EmergencyOutcome.Done());
    }

    @Test
    void whoIsPausedOrOnlyStandsInCannotBeNamed_andIsNotOffered() {
        Refused notAHelper = new Refused(EmergencyRefusal.NOT_A_HELPER);
        grants.pause(rosa, test.helps, null);
        assertThat(naming.name(rosa, dana.person(), TestEmergency.PLAN)).isEqualTo(notAHelper);
        assertThat(lists.of(rosa).canBeNamed()).isEmpty();

        grants.resume(rosa, test.helps);
        assertThat(lists.of(rosa).canBeNamed()).extracting(GrantView::caregiver).containsExactly(dana.person());
        jdbc.sql("UPDATE grants SET stands_in_for = UUID() WHERE id = ?")
                .param(test.helps.id())
                .update();
        assertThat(naming.name(rosa, dana.person(), TestEmergency.PLAN)).isEqualTo(notAHelper);
        assertThat(lists.of(rosa).canBeNamed()).isEmpty();
    }

    @Test
    void whatAnEmergencyOpenedIsNotOfferedToBeHandedOn() {
        assertThat(new Lending(portal).allow(rosa, test.helps)).isEqualTo(new GrantOutcome.Done());
        test.opened();
        assertThat(sees(COSTS)).isTrue();

        assertThat(portal.getBean(StandInLists.class).byMe(dana))
                .singleElement()
                .satisfies(one -> assertThat(one.mayHandOn()).isEqualTo(TestEmergency.SEES_MEDICINES));
    }

    @Test
    void linkOfAnotherRequestRefusesOnlyThatOne() {
        EmergencyId first = test.asked();
        String old = test.veto(first);
        requests.withdraw(dana, first);
        test.ask(first);
        TestEmergency others = new TestEmergency(portal);
        String ofOthers = others.veto(others.asked());

        assertThat(vetoes.refuse(old)).as("the link of a request taken back").isFalse();
        assertThat(vetoes.refuse(ofOthers)).isTrue();
        assertThat(vetoes.refuse("A".repeat(43))).isFalse();
        assertThat(vetoes.refuse("")).isFalse();

        assertThat(test.state(first)).isEqualTo("ASKED");
    }

    @Test
    void linkKeptFromAnEarlierRequestDoesNotReachALaterOne() {
        EmergencyId id = test.asked();
        String old = test.veto(id);
        // As if the links had not gone with the request.
        List<byte[]> hashes = jdbc.sql("SELECT token_hash FROM emergency_veto WHERE access_id = ?")
                .param(id.id())
                .query(byte[].class)
                .list();
        UUID request = jdbc.sql("SELECT request_id FROM emergency_access WHERE id = ?")
                .param(id.id())
                .query(UUID.class)
                .single();
        requests.withdraw(dana, id);
        hashes.forEach(hash -> jdbc.sql("INSERT INTO emergency_veto VALUES (?, ?, ?)")
                .params(hash, id.id(), request)
                .update());
        test.ask(id);

        assertThat(vetoes.find(old)).isEmpty();
        assertThat(vetoes.refuse(old)).isFalse();
        assertThat(test.state(id)).isEqualTo("ASKED");
    }

    @Test
    void rosaIsRemindedInTheMiddleAndADayBefore() {
        EmergencyId id = test.asked();
        assertThat(test.vetoes(id)).as("links under way, in a mail and a text").isEqualTo(2);

        later(id, Duration.ofDays(1));
        assertThat(test.vetoes(id)).isEqualTo(2);
        later(id, Duration.ofDays(1));
        assertThat(test.vetoes(id)).isEqualTo(4);
        later(id, Duration.ofDays(1));
        assertThat(test.vetoes(id)).isEqualTo(6);

        assertThat(vetoes.refuse(token(text())))
                .as("the first link is as good as the last")
                .isTrue();
        assertThat(test.vetoes(id)).isZero();
    }

    @Test
    void afterANoDanaCanAskAgainADayLater_notSooner() {
        EmergencyId id = test.asked();
        trusted.refuse(rosa, id);

        assertThat(requests.ask(dana, id, "please")).isEqualTo(new Refused(EmergencyRefusal.TOO_SOON));
        clock.advance(Duration.ofDays(1));
        assertThat(requests.ask(dana, id, "please")).isEqualTo(new Done());
    }

    @Test
    void danaCannotAskWithoutSayingWhy() {
        EmergencyId id = test.named();

        assertThat(requests.ask(dana, id, "  ")).isEqualTo(new Refused(EmergencyRefusal.REASON_MISSING));
        assertThat(test.state(id)).isEqualTo("NAMED");
    }

    @Test
    void waitIsChangedWhileItRuns_theLongerOfBothCounts() {
        EmergencyId id = test.asked();
        Instant opens = requireNonNull(lists.trustedBy(rosa).getFirst().opensAt());

        assertThat(naming.widen(rosa, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 1)))
                .isEqualTo(new Done());
        assertThat(lists.trustedBy(rosa).getFirst().opensAt()).isEqualTo(opens);

        assertThat(trusted.change(rosa, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 10)))
                .isEqualTo(new Done());
        assertThat(lists.trustedBy(rosa).getFirst().opensAt()).isEqualTo(opens.plus(Duration.ofDays(6)));
        clock.advance(Duration.ofDays(5));
        emergencyClock.open(id);
        assertThat(test.state(id)).isEqualTo("ASKED");
    }

    @Test
    void areasAreReducedWhileItRuns_whatOpensIsWhatIsSetThen() {
        EmergencyId id = test.asked();
        trusted.change(rosa, id, new EmergencyPlan(GrantTerms.of(TestEmergency.SEES_MEDICINES), 4));
        test.isDue(id, Duration.ZERO);

        emergencyClock.open(id);

        assertThat(sees(COSTS)).isFalse();
    }

    @Test
    void rosaPausedDana_nothingOpensAndSheIsToldWhy() {
        EmergencyId id = test.asked();
        grants.pause(rosa, test.helps, null);
        test.isDue(id, Duration.ZERO);

        emergencyClock.open(id);

        assertThat(test.state(id)).isEqualTo("REFUSED");
        assertThat(sees(COSTS)).isFalse();
        assertThat(test.kinds()).contains("EmergencyNotOpened");
    }

    @Test
    void danasPausedAccessIsOverWhenItWouldOpen_sheHearsNothingOfThatEnd() {
        EmergencyId id = test.asked();
        grants.pause(rosa, test.helps, null);
        jdbc.sql("UPDATE grants SET ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = ?")
                .param(test.helps.id())
                .update();
        test.isDue(id, Duration.ZERO);

        emergencyClock.open(id);

        assertThat(jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                        .param(dana.person().id())
                        .query(String.class)
                        .list())
                .doesNotContain("ACCESS_EXPIRED");
        assertThat(test.state(id)).as("a pause is not gone round by its end").isEqualTo("REMOVED");
        assertThat(test.kinds()).doesNotContain("EmergencyOpened");
        assertThat(sees(COSTS)).isFalse();
    }

    @Test
    void lastDayOfDanasPauseIsPast_sheIsNotTrustedAnyMore_asAfterAQuietEnd() {
        EmergencyId id = test.named();
        grants.pause(rosa, test.helps, null);
        test.timeOfDanasHelpIsUp();
        new GrantTime(portal).comes(test.helps);

        assertThat(test.state(id)).isEqualTo("REMOVED");
        assertThat(requests.ask(dana, id, "Rosa is in hospital"))
                .isEqualTo(new Refused(EmergencyRefusal.NOT_AVAILABLE));
        assertThat(lists.trusting(dana)).isEmpty();
    }

    @Test
    void nobodyHadUsedDanasAccessForAYear_thatIsNoPauseOfRosas_sheStaysTrusted() {
        EmergencyId id = test.named();
        grants.pause(rosa, test.helps, null);
        jdbc.sql("UPDATE grants SET rests_since = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(test.helps.id())
                .update();
        test.timeOfDanasHelpIsUp();
        new GrantTime(portal).comes(test.helps);

        assertThat(test.state(id)).isEqualTo("NAMED");
        test.ask(id);
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        assertThat(sees(COSTS)).isTrue();

        trusted.close(rosa, id);
        assertThat(sees(COSTS)).isFalse();
        test.ask(id);
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        assertThat(sees(COSTS)).as("Rosa ended the emergency, not the trust").isTrue();
    }

    @Test
    void danaOnlyStandsIn_nothingOpens() {
        EmergencyId id = test.asked();
        Household household = new Household(portal);
        GrantId sams = household.grant(member, household.person("Sam"), GrantTerms.of(TestEmergency.SEES_MEDICINES));
        jdbc.sql("UPDATE grants SET stands_in_for = ? WHERE id = ?")
                .params(sams.id(), test.helps.id())
                .update();
        test.isDue(id, Duration.ZERO);

        emergencyClock.open(id);

        assertThat(test.state(id)).isEqualTo("REFUSED");
        assertThat(test.kinds()).contains("EmergencyNotOpened").doesNotContain("EmergencyOpened");
    }

    @Test
    void rosaEndedDanaQuietly_nothingOpensAsInAPause() {
        EmergencyId id = test.asked();
        grants.endQuietly(rosa, test.helps);
        test.isDue(id, Duration.ZERO);

        emergencyClock.open(id);

        assertThat(test.state(id)).isEqualTo("REFUSED");
        assertThat(sees(COSTS)).isFalse();
        assertThat(test.kinds()).contains("EmergencyNotOpened");
    }

    @Test
    void rosaEndsIt_onlyTheEmergencyIsOver() {
        EmergencyId id = test.opened();

        assertThat(trusted.close(rosa, id)).isEqualTo(new Done());

        assertThat(sees(COSTS)).isFalse();
        assertThat(sees(Need.view(Area.MEDICINES))).isTrue();
        assertThat(test.state(id)).isEqualTo("NAMED");
    }

    @Test
    void rosaEndsWhatIsOpenByAGrantOfItsOwn_danaIsOut() {
        EmergencyId id = test.asked();
        test.timeOfDanasHelpIsUp();
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);

        assertThat(trusted.close(rosa, id)).isEqualTo(new Done());

        assertThat(sees(COSTS)).isFalse();
        assertThat(sees(Need.view(Area.MEDICINES))).isFalse();
        assertThat(test.state(id)).isEqualTo("NAMED");
    }

    @Test
    void rosaEndsDanasAccessQuietly_whatIsOpenPermitsNothing_andLooksOpenToDanaUntilItWouldClose() {
        EmergencyId id = test.opened();

        assertThat(grants.endQuietly(rosa, test.helps)).isEqualTo(new GrantOutcome.Done());

        assertThat(sees(COSTS)).isFalse();
        assertThat(sees(Need.view(Area.MEDICINES))).isFalse();
        assertThat(test.state(id)).isEqualTo("OPEN");
        assertThat(test.kinds()).doesNotContain("EmergencyClosed");
        later(id, Duration.ofDays(31).plusHours(1));
        assertThat(test.state(id)).isEqualTo("NAMED");
    }

    @Test
    void quietEndsLastDayIsPast_danaIsNotTrustedAnyMore_andNothingOpensNotedOrNot() {
        EmergencyId id = test.asked();
        grants.endQuietly(rosa, test.helps);
        test.timeOfDanasHelpIsUp();
        test.isDue(id, Duration.ZERO);

        emergencyClock.open(id);
        assertThat(sees(COSTS)).as("noted with it").isFalse();
        assertThat(test.state(id)).isEqualTo("REMOVED");

        new GrantTime(portal).comes(test.helps);
        assertThat(test.state(id)).isEqualTo("REMOVED");
        assertThat(test.kinds()).contains("QuietEndOver", "TrustedPersonRemoved");
    }

    @Test
    void openByAGrantOfItsOwn_rosaCannotMakeItMoreOrLonger_andNobodyIsRemindedOfItsEnd() {
        EmergencyId id = test.asked();
        test.timeOfDanasHelpIsUp();
        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        GrantId own = new EmergencyTime(portal).openBy(id);
        Actor proved = test.household.signedIn(rosa.person());

        assertThat(new Widening(portal)
                        .widen(
                                proved,
                                own,
                                GrantTerms.of(TestEmergency.SEES_COSTS_TOO.with(Area.REFILLS, Level.ACT)),
                                0))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.FOR_A_TIME));
        assertThat(new Renewing(portal).until(proved, own, calendar.today().plusDays(60)))
                .isEqualTo(new GrantOutcome.Refused(GrantRefusal.FOR_A_TIME));
        new GrantTime(portal).remind(own);
        assertThat(test.kinds()).doesNotContain("GrantEndNears");
    }

    @Test
    void danaGivesBackHerAccess_sheIsNotTrustedAnyMoreEither_andNothingOpens() {
        EmergencyId id = test.asked();

        grants.resign(dana, test.helps);

        test.isDue(id, Duration.ZERO);
        emergencyClock.open(id);
        assertThat(test.state(id)).isEqualTo("REMOVED");
        assertThat(sees(COSTS)).isFalse();
    }

    @Test
    void rosaEndsDanasAccess_theEmergencyGoesWithIt() {
        EmergencyId id = test.opened();

        grants.end(rosa, test.helps);

        assertThat(sees(COSTS)).isFalse();
        assertThat(test.state(id)).isEqualTo("REMOVED");
        assertThat(lists.trustedBy(rosa)).isEmpty();
        assertThat(lists.trusting(dana)).isEmpty();
    }

    @Test
    void rosaRemovesDanaWhileItIsOpen_itEndsAtOnce() {
        EmergencyId id = test.opened();

        assertThat(trusted.remove(rosa, id)).isEqualTo(new Done());

        assertThat(sees(COSTS)).isFalse();
        assertThat(sees(Need.view(Area.MEDICINES))).isTrue();
    }

    @Test
    void namingAndGivingMoreNeedAFreshProof_lessAndNoDoNot() {
        EmergencyId id = test.named();
        test.ask(id);
        clock.advance(Duration.ofMinutes(6));
        Permissions more = TestEmergency.SEES_COSTS_TOO.with(Area.REFILLS, Level.VIEW);

        assertThat(trusted.change(rosa, id, new EmergencyPlan(GrantTerms.of(more), 4)))
                .isEqualTo(new Refused(EmergencyRefusal.PROVE_ITS_YOU));
        assertThat(trusted.change(rosa, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 3)))
                .isEqualTo(new Refused(EmergencyRefusal.PROVE_ITS_YOU));
        assertThat(trusted.change(rosa, id, new EmergencyPlan(TestEmergency.PLAN.terms(), 5)))
                .isEqualTo(new Done());
        assertThat(trusted.refuse(rosa, id)).isEqualTo(new Done());
        assertThat(trusted.remove(rosa, id)).isEqualTo(new Done());
        assertThat(naming.name(rosa, dana.person(), TestEmergency.PLAN))
                .isEqualTo(new Refused(EmergencyRefusal.PROVE_ITS_YOU));
    }

    @Test
    void whoCannotBeNamedIsRefusedWithTheReason() {
        PersonId stranger = test.household.person("Mallory");
        assertThat(naming.name(rosa, stranger, TestEmergency.PLAN))
                .isEqualTo(new Refused(EmergencyRefusal.NOT_A_HELPER));
        assertThat(naming.name(dana, rosa.person(), TestEmergency.PLAN))
                .isEqualTo(new Refused(EmergencyRefusal.NOT_A_MEMBER));
        assertThat(naming.name(rosa, dana.person(), new EmergencyPlan(GrantTerms.of(Permissions.NOTHING), 4)))
                .isEqualTo(new Refused(EmergencyRefusal.NOTHING_SHARED));
        for (int days : new int[] {0, -1, 31}) {
            assertThat(naming.name(rosa, dana.person(), new EmergencyPlan(TestEmergency.PLAN.terms(), days)))
                    .isEqualTo(new Refused(EmergencyRefusal.WAIT_LENGTH));
        }
        test.named();
        assertThat(naming.name(rosa, dana.person(), TestEmergency.PLAN))
                .isEqualTo(new Refused(EmergencyRefusal.NAMED_ALREADY));
        for (int i = 1; i < EmergencyRules.MOST; i++) {
            assertThat(naming.name(rosa, helper(), TestEmergency.PLAN)).isEqualTo(new Done());
        }
        assertThat(naming.name(rosa, helper(), TestEmergency.PLAN)).isEqualTo(new Refused(EmergencyRefusal.TOO_MANY));
    }

    private void later(EmergencyId id, Duration time) {
        clock.advance(time);
        test.runTasksUpTo(id, clock.instant().plusSeconds(1));
    }

    private PersonId helper() {
        PersonId helper = test.household.person("Sam");
        test.household.grant(member, helper, GrantTerms.of(TestEmergency.SEES_MEDICINES));
        return helper;
    }

    private boolean sees(Need need) {
        return acting.on(dana, member, need, authority -> 1) instanceof Decision.Allowed;
    }

    private Visibility visibility() {
        Decision<Visibility> decision = acting.on(dana, member, COSTS, Authority::visibility);
        return ((Decision.Allowed<Visibility>) decision).result();
    }

    private List<Kept> to(String address) {
        await().atMost(SOON).until(() -> !tray.to(address).isEmpty());
        return tray.to(address);
    }

    private Kept text() {
        await().atMost(SOON)
                .until(() -> tray.to(test.rosasPhone).stream().anyMatch(kept -> kept.channel() == Channel.TEXT));
        return tray.to(test.rosasPhone).stream()
                .filter(kept -> kept.channel() == Channel.TEXT)
                .findFirst()
                .orElseThrow();
    }

    private int messages() {
        return jdbc.sql("SELECT COUNT(*) FROM message").query(Integer.class).single();
    }

    private static String token(Kept message) {
        return LINK.matcher(message.body()).results().findFirst().orElseThrow().group(1);
    }
}
