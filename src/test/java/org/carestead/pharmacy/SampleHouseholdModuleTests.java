package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestead.pharmacy.RefillAdvice.Awaited.ANSWER_OF_PLAN;
import static org.carestead.pharmacy.RefillAdvice.Awaited.INFORMATION_OF_PRESCRIBER;
import static org.carestead.pharmacy.RefillAdvice.RenewalReason.NO_REFILLS_LEFT;
import static org.carestead.pharmacy.RefillAdvice.RenewalReason.PRESCRIPTION_EXPIRED;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.SensitiveClass;
import org.carestead.fhir.ImportReport;
import org.carestead.fhir.ImportReport.Result;
import org.carestead.grant.Household;
import org.carestead.local.SampleHousehold;
import org.carestead.member.MemberId;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.SignInId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every state that the sample household promises, as its own people see it. */
@PortalTest
class SampleHouseholdModuleTests {

    @Autowired
    private SampleHousehold household;

    @Autowired
    private Acting acting;

    @Autowired
    private Medicines medicines;

    @Autowired
    private Refills refills;

    @Autowired
    private Claims claims;

    @Autowired
    private PriorAuthorizations approvals;

    @Autowired
    private Members members;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext portal;

    private LocalDate today;

    @BeforeEach
    void load() throws IOException {
        today = calendar.today();
        household.load(today);
    }

    @Test
    void householdIsTakenWholeAndTheSameDayAgainChangesNothing() throws IOException {
        ImportReport again = household.load(today);
        assertThat(again.refusals()).isEmpty();
        assertThat(again.count(Result.TAKEN)).isZero();
        assertThat(again.count(Result.CHANGED)).isZero();
        assertThat(again.count(Result.UNCHANGED, "Patient")).isEqualTo(9);
    }

    @Test
    void rosa() {
        assertThat(advice("Rosa", "Alvarez"))
                .containsEntry("Simvastatin", new RefillAdvice.Ready(true))
                .containsEntry("Warfarin", new RefillAdvice.Ready(true))
                .containsEntry("Verapamil", new RefillAdvice.Ready(true))
                .containsEntry("Lorazepam", new RefillAdvice.Ready(true))
                .containsEntry("Digoxin", new RefillAdvice.NotYet(today.plusDays(14)))
                .containsEntry("Levothyroxine", new RefillAdvice.Renewal(NO_REFILLS_LEFT))
                .containsEntry("Apixaban", new RefillAdvice.AwaitingApproval(ANSWER_OF_PLAN, today.plusDays(4)))
                .extractingByKey("Sertraline")
                .isInstanceOf(RefillAdvice.NotYet.class);
        MedicineView simvastatin = on("Rosa", "Alvarez", Area.MEDICINES, medicines::list).stream()
                .filter(each -> each.name().startsWith("Simvastatin"))
                .findFirst()
                .orElseThrow();
        assertThat(simvastatin.supply()).isEqualTo(new MedicineView.Supply(30, 26));
        assertThat(simvastatin.prescriber()).isEqualTo("Dr. Ngozi Okafor");
        assertThat(simvastatin.pharmacy()).isEqualTo("Elm Street Pharmacy");
        assertThat(simvastatin.refillsLeft()).isEqualTo(2);
    }

    @Test
    void otherAdults() {
        assertThat(advice("Leo", "Alvarez"))
                .containsEntry("Metformin", new RefillAdvice.Ready(true))
                .containsEntry("Tamsulosin", new RefillAdvice.Renewal(PRESCRIPTION_EXPIRED))
                .containsEntry(
                        "Clopidogrel",
                        new RefillAdvice.NotTaken(
                                PrescriptionStatus.ON_HOLD,
                                "On hold for a dental operation; starts again when Dr. Okafor says so"))
                .containsEntry(
                        "Atorvastatin",
                        new RefillAdvice.NotTaken(PrescriptionStatus.STOPPED, "Stopped by Dr. Okafor: muscle pain"))
                .containsEntry(
                        "Empagliflozin",
                        new RefillAdvice.AwaitingApproval(INFORMATION_OF_PRESCRIBER, today.plusDays(9)));
        assertThat(advice("Dana", "Whitfield"))
                .containsEntry("Lisinopril", new RefillAdvice.Ready(true))
                .containsEntry("Ibuprofen", new RefillAdvice.Ready(true))
                .extractingByKeys("Adalimumab", "Acyclovir")
                .allMatch(RefillAdvice.NotYet.class::isInstance);
        assertThat(advice("Sam", "Alvarez"))
                .containsEntry("Buprenorphine", new RefillAdvice.Ready(true))
                .containsEntry("Tirzepatide", new RefillAdvice.ApprovalDenied())
                .containsEntry("Naloxone", new RefillAdvice.NotPrescribed());
        assertThat(advice("José", "Núñez"))
                .containsEntry("Pregabalin", new RefillAdvice.Renewal(NO_REFILLS_LEFT))
                .containsEntry("Semaglutide", new RefillAdvice.ApprovalEnded(today.minusDays(18)))
                .extractingByKeys("Bictegravir", "Amlodipine")
                .allMatch(RefillAdvice.NotYet.class::isInstance);
        assertThat(advice("Maeve", "O'Connor"))
                .containsEntry("Anastrozole", new RefillAdvice.Ready(true))
                .containsEntry("Albuterol", new RefillAdvice.Ready(true))
                .containsEntry("Denosumab", new RefillAdvice.AwaitingApproval(ANSWER_OF_PLAN, today.plusDays(6)))
                .extractingByKey("Alendronate")
                .isInstanceOf(RefillAdvice.NotTaken.class);
    }

    @Test
    void children() {
        assertThat(advice("Ana", "Whitfield"))
                .containsEntry("Norethindrone", new RefillAdvice.Ready(true))
                .containsEntry("Methylphenidate", new RefillAdvice.NeverRefilled())
                .extractingByKey("Isotretinoin")
                .isInstanceOf(RefillAdvice.NotTaken.class);
        assertThat(advice("Leo", "Whitfield"))
                .containsEntry("Fluticasone", new RefillAdvice.Ready(true))
                .containsEntry("Epinephrine", new RefillAdvice.Renewal(NO_REFILLS_LEFT))
                .extractingByKey("Fexofenadine")
                .isInstanceOf(RefillAdvice.NotYet.class);
        assertThat(advice("Lucía", "Alvarez"))
                .containsEntry("Montelukast", new RefillAdvice.Ready(true))
                .extractingByKey("Amoxicillin")
                .isInstanceOf(RefillAdvice.NotTaken.class);
    }

    @Test
    void everyStateOfClaimsAndApprovalsIsThere() {
        List<List<String>> people = List.of(
                List.of("Rosa", "Alvarez"),
                List.of("Leo", "Alvarez"),
                List.of("Dana", "Whitfield"),
                List.of("Sam", "Alvarez"),
                List.of("José", "Núñez"),
                List.of("Maeve", "O'Connor"),
                List.of("Ana", "Whitfield"),
                List.of("Leo", "Whitfield"),
                List.of("Lucía", "Alvarez"));
        assertThat(people.stream()
                        .flatMap(who -> on(who.get(0), who.get(1), Area.CLAIMS, claims::list).claims().stream())
                        .map(ClaimView::state))
                .contains(ClaimState.values());
        assertThat(people.stream()
                        .flatMap(who -> on(who.get(0), who.get(1), Area.PRIOR_AUTHORIZATIONS, approvals::list).stream())
                        .map(PriorAuthorizationView::state))
                .contains(PriorAuthorizationState.values());
    }

    @Test
    void classesAndSchedulesAreThere() {
        assertThat(jdbc.sql("SELECT DISTINCT sensitive_class FROM medicine WHERE sensitive_class IS NOT NULL")
                        .query(SensitiveClass.class)
                        .list())
                .contains(SensitiveClass.values());
        assertThat(jdbc.sql("SELECT DISTINCT schedule FROM medicine WHERE schedule IS NOT NULL")
                        .query(Schedule.class)
                        .list())
                .contains(Schedule.values());
    }

    private Map<String, RefillAdvice> advice(String given, String family) {
        Map<MedicineId, RefillAdvice> advice = on(given, family, Area.REFILLS, refills::advice);
        return on(given, family, Area.MEDICINES, medicines::list).stream()
                .collect(Collectors.toMap(
                        medicine -> medicine.name().split(" ")[0], medicine -> advice.get(medicine.id())));
    }

    private <T> T on(String given, String family, Area area, Function<Authority, T> work) {
        MemberId member = new MemberId(jdbc.sql(
                        "SELECT id FROM member WHERE given_name = ? AND family_name = ? COLLATE utf8mb4_bin AND birth_date IS NOT NULL")
                .params(given, family)
                .query(UUID.class)
                .single());
        PersonId person = members.find(member).orElseThrow().person();
        if (person == null) {
            person = new Household(portal).person(given);
            members.claim(member, person);
        }
        Decision<T> decision = acting.on(new Actor(person, SignInId.next()), member, Need.view(area), work);
        assertThat(decision).isInstanceOf(Decision.Allowed.class);
        return ((Decision.Allowed<T>) decision).result();
    }
}
