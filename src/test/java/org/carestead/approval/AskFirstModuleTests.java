package org.carestead.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carestead.DueTasks;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.Visibility;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.OrderView;
import org.carestead.pharmacy.Orders;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dana may prepare refills for Rosa, who wants to be asked first. */
@PortalTest
class AskFirstModuleTests {

    private static final Permissions ASKS = Permissions.NOTHING.with(Area.REFILLS, Level.ASK_FIRST);
    private static final Need ASK = new Need(Area.REFILLS, Level.ASK_FIRST);
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Orders orders;

    @Autowired
    private Answers answers;

    @Autowired
    private ApprovalLists lists;

    @Autowired
    private ApprovalClock approvalClock;

    @Autowired
    private Grants grants;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress rosasAddress = Household.address();
    private final EmailAddress danasAddress = Household.address();
    private Household household;
    private TestMedicines medicines;
    private Actor rosa;
    private Actor dana;
    private MemberId member;
    private MedicineId simvastatin;
    private GrantId grant;

    @BeforeEach
    void danaMustAskFirst() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        PersonId person = household.person("Rosa", rosasAddress);
        rosa = household.signedIn(person);
        member = household.member(person);
        simvastatin = medicines.take(member, "Simvastatin");
        PersonId helper = household.person("Dana", danasAddress);
        dana = household.signedIn(helper);
        grant = household.grant(member, helper, GrantTerms.of(ASKS));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void danaPreparesARefill_nothingIsOrderedAndRosaIsAsked() {
        assertThat(prepare(dana)).isInstanceOf(RefillOutcome.Asked.class);

        assertThat(medicines.orders(member)).isZero();
        assertThat(lists.waitingFor(rosa)).singleElement().satisfies(asked -> {
            assertThat(asked.subject()).isEqualTo("Simvastatin");
            assertThat(asked.caregiver()).isEqualTo(dana.person());
            assertThat(Duration.between(asked.preparedAt(), asked.until())).isEqualTo(Duration.ofHours(24));
        });
        await().atMost(SOON).until(() -> !tray.to(rosasAddress.value()).isEmpty());
        assertThat(tray.to(rosasAddress.value()).toString())
                .contains("Dana", "/helpers")
                .doesNotContain("Simvastatin");
    }

    @Test
    void rosaSaysYes_itIsOrderedByDanaForRosa() {
        ApprovalId asked = asked();

        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Done());

        assertThat(ordersOfRosa()).singleElement().satisfies(order -> {
            assertThat(order.orderedBy()).isEqualTo(dana.person());
            assertThat(order.onBehalf()).isTrue();
        });
        assertThat(lists.waitingFor(rosa)).isEmpty();
        assertThat(kinds()).contains("ActionPrepared", "ApprovalGiven", "RefillOrdered");
        await().atMost(SOON).until(() -> !tray.to(danasAddress.value()).isEmpty());
        assertThat(tray.to(danasAddress.value()).toString())
                .contains("said yes")
                .doesNotContain("Simvastatin");
    }

    @Test
    void rosaSaysNoWithAWord_danaReadsItAndNothingIsOrdered() {
        ApprovalId asked = asked();

        assertThat(answers.deny(rosa, asked, "  I still have enough ")).isEqualTo(new AnswerOutcome.Done());

        assertThat(medicines.orders(member)).isZero();
        assertThat(seenBy(dana).values()).singleElement().satisfies(seen -> {
            assertThat(seen.state()).isEqualTo(ApprovalState.DENIED);
            assertThat(seen.word()).isEqualTo("I still have enough");
        });
        assertThat(seenBy(rosa)).as("an answer is between the two").isEmpty();
    }

    @Test
    void danaAsksAgainAndRosaSaysYes_theEarlierNoIsNotHowItStands() {
        answers.deny(rosa, asked(), "");
        ApprovalId again = asked();

        answers.approve(rosa, again);

        assertThat(seenBy(dana)).isEmpty();
    }

    @Test
    void rosaSaysNoInAPause_danaHearsNothingOfItAsAfterAQuietEnd() {
        ApprovalId asked = asked();
        grants.pause(rosa, grant, null);

        assertThat(answers.deny(rosa, asked, "")).isEqualTo(new AnswerOutcome.Done());

        assertThat(jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                        .param(dana.person().id())
                        .query(String.class)
                        .list())
                .doesNotContain("APPROVAL_DENIED");
    }

    @Test
    void nobodyAnswersFor24Hours_itLapsesAndAYesComesTooLate() {
        ApprovalId asked = asked();
        clock.advance(Approvals.LIFE);
        rosa = household.signedIn(rosa.person());

        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_WAITING));

        assertThat(medicines.orders(member)).isZero();
        assertThat(lists.waitingFor(rosa)).isEmpty();
        approvalClock.lapse(asked);
        approvalClock.lapse(asked);
        assertThat(kinds()).containsOnlyOnce("ActionLapsed");
        assertThat(seenBy(household.signedIn(dana.person())).values())
                .singleElement()
                .extracting(AskedView::state)
                .isEqualTo(ApprovalState.LAPSED);
        dana = household.signedIn(dana.person());
        assertThat(prepare(dana)).as("she can ask again").isInstanceOf(RefillOutcome.Asked.class);
    }

    @Test
    void nobodyAnswersFor24Hours_rosaReadsOfItForADayUnlessDanaAsksAgain() {
        asked();
        assertThat(lists.unansweredBy(rosa)).as("there is time left").isEmpty();

        clock.advance(Approvals.LIFE);
        rosa = household.signedIn(rosa.person());
        assertThat(lists.unansweredBy(rosa))
                .singleElement()
                .satisfies(lapsed -> assertThat(lapsed.subject()).isEqualTo("Simvastatin"));
        assertThat(lists.unansweredBy(household.signedIn(dana.person()))).isEmpty();

        dana = household.signedIn(dana.person());
        prepare(dana);
        assertThat(lists.unansweredBy(rosa)).as("asked again").isEmpty();
        clock.advance(Approvals.LIFE.multipliedBy(2).plusMinutes(1));
        assertThat(lists.unansweredBy(household.signedIn(rosa.person())))
                .as("a day later")
                .isEmpty();
    }

    @Test
    void nobodyAnswersAndRosaOrdersItHerself_thereIsNothingMoreToSayOfIt() {
        asked();
        clock.advance(Approvals.LIFE);
        new DueTasks(portal).run("lapse-approval");
        rosa = household.signedIn(rosa.person());
        assertThat(lists.unansweredBy(rosa)).hasSize(1);

        acting.on(rosa, member, Need.act(Area.REFILLS), authority -> refills.order(authority, simvastatin));

        assertThat(lists.unansweredBy(rosa)).isEmpty();
        assertThat(seenBy(household.signedIn(dana.person()))).isEmpty();
    }

    @Test
    void accessEndsWhileItWaits_rosaIsNotToldThatSheDidNotAnswer() {
        asked();
        grants.end(rosa, grant);

        clock.advance(Approvals.LIFE);

        assertThat(lists.unansweredBy(household.signedIn(rosa.person()))).isEmpty();
    }

    @Test
    void questionIsAnsweredOnce() {
        ApprovalId asked = asked();
        answers.approve(rosa, asked);

        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_WAITING));
        assertThat(answers.deny(rosa, asked, "")).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_WAITING));
        assertThat(answers.withdraw(dana, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_WAITING));

        assertThat(medicines.orders(member)).isEqualTo(1);
    }

    @Test
    void onlyRosaAnswers() {
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(
                member, sam.person(), GrantTerms.of(Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT)));
        PersonId leo = household.person("Leo");
        household.member(leo);
        ApprovalId asked = asked();

        for (Actor other : List.of(dana, sam, household.signedIn(leo))) {
            assertThat(answers.approve(other, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_AVAILABLE));
            assertThat(answers.deny(other, asked, "no"))
                    .isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_AVAILABLE));
        }

        assertThat(medicines.orders(member)).isZero();
        assertThat(lists.waitingFor(rosa)).hasSize(1);
        assertThat(lists.waitingFor(sam)).isEmpty();
        assertThat(kinds()).contains("AnswerRefused");
    }

    @Test
    void onlyDanaTakesItBack() {
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(member, sam.person(), GrantTerms.of(ASKS));
        ApprovalId asked = asked();

        assertThat(answers.withdraw(sam, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_AVAILABLE));
        assertThat(answers.withdraw(dana, asked)).isEqualTo(new AnswerOutcome.Done());

        assertThat(lists.waitingFor(rosa)).isEmpty();
        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_WAITING));
    }

    @Test
    void twoCaregiversAskForTheSame_thereIsOneQuestion() {
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(member, sam.person(), GrantTerms.of(ASKS));
        asked();

        assertThat(prepare(sam))
                .isInstanceOfSatisfying(
                        RefillOutcome.AlreadyAsked.class,
                        already -> assertThat(already.by()).isEqualTo(dana.person()));
        assertThat(lists.waitingFor(rosa)).hasSize(1);
    }

    @Test
    void rosaOrdersItHerself_theQuestionIsClosed() {
        asked();

        acting.on(rosa, member, Need.act(Area.REFILLS), authority -> refills.order(authority, simvastatin));

        assertThat(lists.waitingFor(rosa)).isEmpty();
        assertThat(kinds()).contains("ActionOvertaken");
        assertThat(prepare(dana)).isInstanceOf(RefillOutcome.AlreadyUnderWay.class);
    }

    @Test
    void accessEndsWhileItWaits_theQuestionGoesWithIt() {
        ApprovalId asked = asked();

        assertThat(grants.end(rosa, grant)).isEqualTo(new GrantOutcome.Done());

        assertThat(lists.waitingFor(rosa)).isEmpty();
        assertThat(answers.approve(rosa, asked)).isInstanceOf(AnswerOutcome.Refused.class);
        assertThat(medicines.orders(member)).isZero();
    }

    @Test
    void grantChangedBehindTheScreen_yesIsDecidedFromTheLiveRow() {
        ApprovalId asked = asked();

        change("state = 'PAUSED'");
        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.ACCESS_PAUSED));
        assertThat(lists.waitingFor(rosa)).as("it waits on").hasSize(1);

        change("state = 'ACTIVE', refills = 'VIEW'");
        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.ACCESS_GONE));
        assertThat(lists.waitingFor(rosa)).isEmpty();
        assertThat(medicines.orders(member)).isZero();
    }

    @Test
    void medicineHiddenWhileItWaits_danaSeesNothingOfItAndAYesOrdersNothing() {
        ApprovalId asked = asked();
        change("hidden_medicines = '" + simvastatin.id() + "'");

        assertThat(answers.approve(rosa, asked)).isEqualTo(new AnswerOutcome.Refused(AnswerRefusal.NOT_POSSIBLE));
        assertThat(medicines.orders(member)).isZero();
    }

    @Test
    void hiddenMedicineCannotBeAskedFor() {
        MedicineId hidden = medicines.take(member, "Sertraline");
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(member, sam.person(), new GrantTerms(ASKS, Visibility.CAREFUL.hiding(hidden)));

        assertThat(prepare(sam, hidden)).isInstanceOf(RefillOutcome.NotThere.class);
        assertThat(lists.waitingFor(rosa)).isEmpty();
    }

    @Test
    void whoMayOnlyLookCannotAsk() {
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(
                member,
                sam.person(),
                GrantTerms.of(
                        Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.REFILLS, Level.VIEW)));

        Decision<RefillOutcome> decision =
                acting.on(sam, member, ASK, authority -> refills.prepare(authority, simvastatin));

        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(lists.waitingFor(rosa)).isEmpty();
    }

    @Test
    void whoMustAskCannotOrder() {
        Decision<RefillOutcome> decision =
                acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, simvastatin));

        assertThat(decision).isInstanceOf(Decision.NeedsApproval.class);
        assertThat(medicines.orders(member)).isZero();
    }

    private ApprovalId asked() {
        return ((RefillOutcome.Asked) prepare(dana)).approval();
    }

    private RefillOutcome prepare(Actor who) {
        return prepare(who, simvastatin);
    }

    private RefillOutcome prepare(Actor who, MedicineId medicine) {
        return allowed(acting.on(who, member, ASK, authority -> refills.prepare(authority, medicine)));
    }

    private Map<MedicineId, AskedView> seenBy(Actor who) {
        return allowed(acting.on(who, member, Need.view(Area.REFILLS), refills::asked));
    }

    private List<OrderView> ordersOfRosa() {
        return allowed(acting.on(rosa, member, Need.view(Area.REFILLS), orders::list));
    }

    private static <T> T allowed(Decision<T> decision) {
        return ((Decision.Allowed<T>) decision).result();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                .param(member.id())
                .query(String.class)
                .list();
    }

    private void change(String columns) {
        jdbc.sql("UPDATE grants SET " + columns + " WHERE id = ?")
                .param(grant.id())
                .update();
    }
}
