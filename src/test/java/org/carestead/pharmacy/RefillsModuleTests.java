package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.SensitiveClass;
import org.carestead.access.Visibility;
import org.carestead.approval.AskedView;
import org.carestead.grant.Household;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.SignInId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A member with a visible, a hidden and a sensitive medicine, a caregiver who may do all, and another one. */
@PortalTest
class RefillsModuleTests {

    private static final Permissions ALL = Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Medicines medicines;

    @Autowired
    private Refills refills;

    @Autowired
    private Orders orders;

    @Autowired
    private Claims claims;

    @Autowired
    private PriorAuthorizations approvals;

    @Autowired
    private PharmacyIntake intake;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private MemberId member = MemberId.next();
    private PersonId rosa = PersonId.next();
    private PersonId dana = PersonId.next();
    private PersonId sam = PersonId.next();

    @BeforeEach
    void household() {
        Household household = new Household(portal);
        rosa = household.person("Rosa");
        dana = household.person("Dana");
        sam = household.person("Sam");
        member = household.member(rosa);
        LocalDate today = calendar.today();
        transaction.executeWithoutResult(t -> {
            for (String name : List.of("Simvastatin", "Canarium", "Sertraline")) {
                UUID prescription = UUID.randomUUID();
                prescribe(prescription, name, today.minusDays(60), "Not with Canarium");
                intake.take(new PlanRecord.Fill(
                        UUID.randomUUID(),
                        member,
                        medicine(name),
                        prescription,
                        null,
                        PlanRecord.FillStage.HANDED_OVER,
                        today.minusDays(40),
                        30,
                        null,
                        null));
                intake.take(new PlanRecord.Claim(
                        UUID.randomUUID(),
                        member,
                        prescription,
                        null,
                        true,
                        true,
                        ClaimState.PAID,
                        today.minusDays(40),
                        name,
                        "Canarium first",
                        null,
                        null,
                        BigDecimal.TEN,
                        BigDecimal.valueOf(name.length())));
                intake.take(new PlanRecord.Approval(
                        UUID.randomUUID(),
                        member,
                        prescription,
                        null,
                        true,
                        PriorAuthorizationState.APPROVED,
                        today.minusDays(50),
                        name,
                        "Canarium was tried",
                        null,
                        null,
                        null,
                        null));
            }
            intake.take(new PlanRecord.Claim(
                    UUID.randomUUID(),
                    member,
                    null,
                    null,
                    false,
                    true,
                    ClaimState.PAID,
                    today,
                    "Canarium clinic",
                    null,
                    null,
                    null,
                    BigDecimal.TEN,
                    BigDecimal.valueOf(500)));
        });
        Visibility withoutCanarium = new Visibility(false, Set.of(), Set.of(), Set.of(id("Canarium")));
        household.grant(member, dana, new GrantTerms(ALL, withoutCanarium));
        household.grant(member, sam, new GrantTerms(ALL, withoutCanarium));
    }

    @Test
    void hiddenMedicineAppearsInNothingThatACaregiverGets() {
        RefillOutcome ordered = ask(rosa, "Canarium");
        assertThat(ordered).isInstanceOf(RefillOutcome.Ordered.class);

        List<Object> got = List.of(
                allowed(dana, Need.view(Area.MEDICINES), medicines::list),
                allowed(dana, Need.view(Area.REFILLS), refills::advice),
                allowed(dana, Need.view(Area.REFILLS), orders::list),
                allowed(dana, Need.view(Area.CLAIMS), claims::list),
                allowed(dana, Need.view(Area.CLAIMS), claims::usualCosts),
                allowed(dana, Need.view(Area.PRIOR_AUTHORIZATIONS), approvals::list),
                ask(dana, "Canarium"),
                ask(dana, "Sertraline"),
                allowed(
                        dana,
                        Need.act(Area.REFILLS),
                        a -> refills.cancel(a, ((RefillOutcome.Ordered) ordered).order())));

        assertThat(got.toString())
                .contains("Simvastatin")
                .doesNotContainIgnoringCase("canarium")
                .doesNotContainIgnoringCase("sertraline")
                .doesNotContain(
                        id("Canarium").id().toString(), id("Sertraline").id().toString());
        assertThat(got).contains(new RefillOutcome.NotThere(), new CancelOutcome.NotThere());
        assertThat(refusals(dana)).as("each try is on record").isEqualTo(3);
        ClaimList seen = allowed(dana, Need.view(Area.CLAIMS), claims::list);
        assertThat(seen.years())
                .extracting(ClaimList.Year::claims, ClaimList.Year::paidByMember)
                .containsExactly(tuple(1, new BigDecimal("11.00")));
        assertThat(allowed(rosa, Need.view(Area.CLAIMS), claims::list).claims()).hasSize(4);
    }

    @Test
    void twoPeopleAtTheSameMomentMakeOneOrder() throws Exception {
        List<PersonId> people = List.of(dana, sam, rosa);
        CyclicBarrier barrier = new CyclicBarrier(people.size());
        List<RefillOutcome> outcomes = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            List<Callable<RefillOutcome>> all = people.stream()
                    .<Callable<RefillOutcome>>map(person -> () -> {
                        barrier.await();
                        return ask(person, "Simvastatin");
                    })
                    .toList();
            for (Future<RefillOutcome> each : threads.invokeAll(all)) {
                outcomes.add(each.get());
            }
        }

        assertThat(outcomes).filteredOn(RefillOutcome.Ordered.class::isInstance).hasSize(1);
        PersonId first =
                allowed(rosa, Need.view(Area.REFILLS), orders::list).getFirst().orderedBy();
        assertThat(outcomes)
                .filteredOn(RefillOutcome.AlreadyUnderWay.class::isInstance)
                .hasSize(2)
                .containsOnly(new RefillOutcome.AlreadyUnderWay(OrderKind.REFILL, first));
    }

    @Test
    void orderIsTakenBackByWhoeverOrderedItAndByTheMemberOnly() {
        OrderId order = order(dana, "Simvastatin");

        assertThat(cancel(sam, order)).isEqualTo(new CancelOutcome.OrderedBySomebodyElse(dana));
        assertThat(refusals(sam)).isEqualTo(1);
        assertThat(allowed(sam, Need.view(Area.REFILLS), orders::list)
                        .getFirst()
                        .cancellable())
                .isFalse();
        assertThat(cancel(rosa, order)).isEqualTo(new CancelOutcome.Cancelled());
        assertThat(cancel(rosa, order)).isEqualTo(new CancelOutcome.TooLate(OrderState.CANCELLED));
        OrderId again = order(dana, "Simvastatin");
        assertThat(cancel(dana, again)).isEqualTo(new CancelOutcome.Cancelled());
    }

    @Test
    void orderOfAnotherMemberIsNotThere() {
        OrderId order = order(dana, "Simvastatin");
        Household household = new Household(portal);
        PersonId maeve = household.person("Maeve");
        MemberId other = household.member(maeve);

        Decision<CancelOutcome> decision =
                acting.on(actor(maeve), other, Need.act(Area.REFILLS), a -> refills.cancel(a, order));
        Decision<RefillOutcome> ordered =
                acting.on(actor(maeve), other, Need.act(Area.REFILLS), a -> refills.order(a, id("Simvastatin")));

        assertThat(decision).isEqualTo(new Decision.Allowed<>(new CancelOutcome.NotThere()));
        assertThat(ordered).isEqualTo(new Decision.Allowed<>(new RefillOutcome.NotThere()));
        assertThat(refusals(maeve)).isEqualTo(2);
    }

    @Test
    void questionAboutWhatIsHiddenIsNotAskedAndLeavesAnEntry() {
        PersonId leo = new Household(portal).person("Leo");
        new Household(portal).grant(member, leo, GrantTerms.of(ALL.with(Area.REFILLS, Level.ASK_FIRST)));

        RefillOutcome asked =
                allowed(leo, new Need(Area.REFILLS, Level.ASK_FIRST), a -> refills.prepare(a, id("Sertraline")));

        assertThat(asked).isEqualTo(new RefillOutcome.NotThere());
        assertThat(refusals(leo)).isEqualTo(1);
        Map<MedicineId, AskedView> waiting =
                allowed(rosa, Need.view(Area.REFILLS), authority -> refills.asked(authority));
        assertThat(waiting).isEmpty();
    }

    @Test
    void feedClosesTheOrder() {
        OrderId order = order(dana, "Simvastatin");
        fill("Simvastatin", PlanRecord.FillStage.HANDED_OVER, calendar.today().minusDays(1));
        assertThat(state(order)).isEqualTo(OrderState.REQUESTED);
        fill("Simvastatin", PlanRecord.FillStage.PREPARING, calendar.today());
        assertThat(state(order)).isEqualTo(OrderState.FILLING);
        assertThat(cancel(rosa, order)).isEqualTo(new CancelOutcome.TooLate(OrderState.FILLING));
        fill("Simvastatin", PlanRecord.FillStage.HANDED_OVER, calendar.today());
        assertThat(state(order)).isEqualTo(OrderState.PICKED_UP);
        assertThat(ask(dana, "Simvastatin"))
                .isInstanceOfSatisfying(
                        RefillOutcome.NotNow.class,
                        not -> assertThat(not.why()).isInstanceOf(RefillAdvice.NotYet.class));
    }

    @Test
    void newPrescriptionAnswersTheRenewal() {
        transaction.executeWithoutResult(t -> intake.take(new PlanRecord.Prescription(
                UUID.randomUUID(),
                member,
                medicine("Old"),
                null,
                PrescriptionStatus.ACTIVE,
                null,
                null,
                calendar.today().minusDays(400),
                calendar.today().minusDays(30),
                1,
                30,
                null,
                null)));
        RefillOutcome outcome = ask(dana, "Old");
        assertThat(outcome).isInstanceOf(RefillOutcome.RenewalRequested.class);

        transaction.executeWithoutResult(t -> prescribe(UUID.randomUUID(), "Old", calendar.today(), null));

        assertThat(state(((RefillOutcome.RenewalRequested) outcome).order())).isEqualTo(OrderState.RENEWED);
    }

    @Test
    void viewingIsNotOrdering() {
        assertThatThrownBy(() -> acting.on(
                        actor(rosa), member, Need.view(Area.REFILLS), a -> refills.order(a, id("Simvastatin"))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> acting.on(actor(rosa), member, Need.view(Area.MEDICINES), claims::list))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void classOnceToldIsNotForgotten() {
        transaction.executeWithoutResult(t -> {
            intake.take(new PlanRecord.Prescription(
                    UUID.randomUUID(),
                    member,
                    new PlanRecord.Medicine("x", "Simvastatin", "Simvastatin", SensitiveClass.GENETIC, Schedule.CIII),
                    null,
                    PrescriptionStatus.ACTIVE,
                    null,
                    null,
                    calendar.today(),
                    null,
                    1,
                    30,
                    null,
                    null));
            prescribe(UUID.randomUUID(), "Simvastatin", calendar.today(), null);
        });
        assertThat(medicinesOf(dana)).isEmpty();
    }

    private List<MedicineView> medicinesOf(PersonId who) {
        return allowed(who, Need.view(Area.MEDICINES), medicines::list);
    }

    private RefillOutcome ask(PersonId who, String name) {
        return allowed(who, Need.act(Area.REFILLS), a -> refills.order(a, id(name)));
    }

    private CancelOutcome cancel(PersonId who, OrderId order) {
        return allowed(who, Need.act(Area.REFILLS), a -> refills.cancel(a, order));
    }

    private OrderId order(PersonId by, String name) {
        RefillOutcome outcome = ask(by, name);
        return ((RefillOutcome.Ordered) outcome).order();
    }

    private OrderState state(OrderId order) {
        return OrderState.valueOf(jdbc.sql("SELECT state FROM refill_order WHERE id = ?")
                .param(order.id())
                .query(String.class)
                .single());
    }

    private int refusals(PersonId who) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM trail_entry
            WHERE actor_id = ? AND kind = 'ActingRefused' AND outcome = 'REFUSED' AND details LIKE 'REFILLS %'\
            """).param(who.id()).query(Integer.class).single();
    }

    private void fill(String name, PlanRecord.FillStage stage, LocalDate on) {
        transaction.executeWithoutResult(t -> intake.take(
                new PlanRecord.Fill(UUID.randomUUID(), member, medicine(name), null, null, stage, on, 30, null, null)));
    }

    private void prescribe(UUID id, String name, LocalDate on, @Nullable String dosage) {
        intake.take(new PlanRecord.Prescription(
                id,
                member,
                medicine(name),
                null,
                PrescriptionStatus.ACTIVE,
                null,
                dosage,
                on,
                null,
                5,
                30,
                null,
                null));
    }

    private static PlanRecord.Medicine medicine(String name) {
        return new PlanRecord.Medicine("x", name, name, null, null);
    }

    private MedicineId id(String name) {
        return new MedicineId(jdbc.sql("SELECT id FROM medicine WHERE member_id = ? AND name = ?")
                .params(member.id(), name)
                .query(UUID.class)
                .single());
    }

    private <T> T allowed(PersonId person, Need need, Function<Authority, T> work) {
        Decision<T> decision = acting.on(actor(person), member, need, work);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return ((Decision.Allowed<T>) decision).result();
    }

    private static Actor actor(PersonId person) {
        return new Actor(person, SignInId.next());
    }
}
