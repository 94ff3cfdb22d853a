package org.carestead.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.PostalAddress;
import org.carestead.delivery.UsState;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa reads what an order would bring before she says yes to it, as far as it is known. */
@PortalTest
class ForeseenModuleTests {

    private static final PostalAddress HOME =
            new PostalAddress("Rosa Alvarez", "12 Oak Street", "", "Springfield", UsState.IL, "62704");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private DeliveryDetails delivery;

    @Autowired
    private ApprovalLists lists;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private TestMedicines medicines;
    private MemberId member;
    private Actor rosa;
    private Actor dana;
    private MedicineId simvastatin;

    @BeforeEach
    void danaMustAskFirst() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        simvastatin = medicines.take(member, "Simvastatin", "One a day", new BigDecimal("4.10"));
        PersonId helper = household.person("Dana");
        dana = household.signedIn(helper);
        household.grant(member, helper, GrantTerms.of(Permissions.NOTHING.with(Area.REFILLS, Level.ASK_FIRST)));
    }

    @Test
    void rosaReadsHowMuchItIsWhatItCostsWhereItGoesAndThatItIsAsLastTime() {
        each("prescription", 30, "tablet");
        each("dispense", 30, "Tablet");
        acting.on(
                rosa,
                member,
                Need.act(Area.DELIVERY),
                authority -> delivery.change(authority, new DetailChange(HOME.part(), null, HOME)));
        ask(simvastatin);

        assertThat(readBy(rosa))
                .contains("30 tablets · about $4.10 · to 12 Oak Street, Springfield, IL 62704 · same as last time");
        people.speak(rosa.person(), Locale.of("es"));
        assertThat(readBy(rosa))
                .contains("30 tabletas · unos $4.10 · a 12 Oak Street, Springfield, IL 62704 ·"
                        + " igual que la última vez");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        ask(simvastatin);

        assertThat(readBy(rosa)).contains("About $4.10 · same as last time");

        jdbc.sql("UPDATE claim SET paid_by_member = NULL WHERE member_id = ?")
                .param(member.id())
                .update();
        jdbc.sql("UPDATE dispense SET prescription_id = NULL WHERE member_id = ?")
                .param(member.id())
                .update();
        assertThat(lists.waitingFor(rosa))
                .singleElement()
                .extracting(ApprovalView::foreseen)
                .isEqualTo(new Foreseen(null, null, null, false));
    }

    @Test
    void unitThatWeHaveNoWordForIsNoAmount() {
        each("prescription", 30, "{puff}");
        ask(simvastatin);

        assertThat(readBy(rosa)).contains("About $4.10 · same as last time");
    }

    @Test
    void nowItIsMoreThanLastTime_itIsNotTheSame() {
        each("dispense", 30, "tablet");
        each("prescription", 90, "tablet");
        ask(simvastatin);

        assertThat(readBy(rosa)).contains("90 tablets · about $4.10").noneMatch(line -> line.contains("last time"));
    }

    @Test
    void oneOfSomethingIsSaidSo() {
        each("prescription", 1, "auto-injector");
        ask(simvastatin);

        assertThat(readBy(rosa)).contains("1 auto-injector · about $4.10 · same as last time");
    }

    @Test
    void prescriberMustBeAsked_nobodyKnowsWhatTheyWillSay() {
        each("prescription", 30, "tablet");
        jdbc.sql("UPDATE prescription SET repeats_allowed = 0 WHERE member_id = ?")
                .param(member.id())
                .update();
        ask(simvastatin);

        assertThat(lists.waitingFor(rosa))
                .singleElement()
                .extracting(ApprovalView::foreseen)
                .isNull();
    }

    @Test
    void threeQuestionsTakeAsManyStatementsAsOne() {
        ask(simvastatin);
        List<String> one =
                Statements.of(() -> assertThat(lists.waitingFor(rosa)).hasSize(1));

        Stream.of("Metformin", "Lisinopril").forEach(name -> ask(medicines.take(member, name)));

        assertThat(Statements.of(() -> assertThat(lists.waitingFor(rosa)).hasSize(3)))
                .isEqualTo(one);
    }

    private void ask(MedicineId medicine) {
        acting.on(
                dana,
                member,
                new Need(Area.REFILLS, Level.ASK_FIRST),
                authority -> refills.prepare(authority, medicine));
    }

    private List<String> readBy(Actor who) {
        return PlainScreen.open(PlainBrowser.of(port, household.signIn(who.person())), Routes.PEOPLE_WHO_HELP_ME)
                .main();
    }

    private void each(String table, int quantity, String unit) {
        jdbc.sql("UPDATE " + table + " SET quantity = ?, quantity_unit = ? WHERE member_id = ?")
                .params(quantity, unit, member.id())
                .update();
    }
}
