package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
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
import org.carestead.access.Visibility;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalLists;
import org.carestead.grant.Household;
import org.carestead.grant.Relationship;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.kit.Routes;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rosa keeps one medicine to herself by name and one by its class, and Dana may see everything else. Every byte that
 * Dana's browser and mailbox get is searched for the two.
 */
@PortalTest
class CanaryModuleTests {

    private static final String HIDDEN = "Canarium";
    private static final String SENSITIVE = "Sertraline";
    private static final BigDecimal PRICE = new BigDecimal("7777.77");
    private static final Permissions ALL = Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptances acceptances;

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
    private PlanCalendar calendar;

    @Autowired
    private MessageTray tray;

    @Autowired
    private MessageSource texts;

    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress danasAddress = Household.address();
    private Household household;
    private Actor rosa;
    private MemberId member;
    private MedicineId hidden;
    private PersonId dana;

    @BeforeEach
    void danaHelpsRosaWithAllButTwo() {
        household = new Household(portal);
        TestMedicines medicines = new TestMedicines(portal);
        PersonId person = household.person("Rosa");
        rosa = household.signedIn(person);
        member = household.member(person);
        medicines.take(member, "Simvastatin", "Not with Canarium or Sertraline", BigDecimal.ONE);
        hidden = medicines.take(member, HIDDEN, "One in the evening", PRICE);
        medicines.take(member, SENSITIVE, "One in the morning", PRICE);
        dana = household.person("Dana", danasAddress);
        invite(new GrantTerms(ALL, Visibility.CAREFUL.hiding(hidden)));
    }

    @Test
    void whatIsHiddenIsInNothingThatTheCaregiverGets() {
        OrderId order = asRosa(authority -> ((RefillOutcome.Ordered) refills.order(authority, hidden)).order());
        PlainScreen screen = walkAll(PlainBrowser.of(port, household.signIn(dana)), this::danas);
        screen.go(danas(Routes.MEDICINES));
        screen.press(text("pharmacy.order"));
        asRosa(authority -> refills.cancel(authority, order));
        asRosa(authority -> refills.order(authority, hidden));
        asRosa(authority -> refills.cancel(authority, danasOrder(authority)));
        await().atMost(Duration.ofSeconds(5)).until(() -> {
            screen.ask();
            return screen.text().contains(text("pharmacy.order"));
        });

        assertThat(screen.received())
                .contains("Simvastatin", "$1.00")
                .doesNotContainIgnoringCase(HIDDEN)
                .doesNotContainIgnoringCase(SENSITIVE)
                .doesNotContain("$7,77", "7777")
                .doesNotContain(ids());
    }

    @Test
    void samIsAskedFirstAboutWhatIsHidden_nothingOfItReachesDana_howFarEverSheMayGo() {
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(
                member, sam.person(), new GrantTerms(ALL.with(Area.REFILLS, Level.ASK_FIRST), Visibility.CAREFUL));
        acting.on(
                sam, member, new Need(Area.REFILLS, Level.ASK_FIRST), authority -> refills.prepare(authority, hidden));
        assertThat(walkAll(PlainBrowser.of(port, household.signIn(rosa.person())), Function.identity())
                        .received())
                .as("Rosa reads the question")
                .contains(text("approval.ORDER_REFILL", "Sam", HIDDEN));

        String asActing = walkAll(PlainBrowser.of(port, household.signIn(dana)), this::danas)
                .received();
        answers.approve(rosa, lists.waitingFor(rosa).getFirst().id());
        jdbc.sql("UPDATE grants SET refills = 'ASK_FIRST' WHERE caregiver_id = ?")
                .param(dana.id())
                .update();
        PlainScreen screen = walkAll(PlainBrowser.of(port, household.signIn(dana)), this::danas);
        screen.go(danas(Routes.MEDICINES));
        screen.press(text("pharmacy.ask", "Rosa"));
        screen.ask();

        assertThat(List.of(asActing, screen.received()))
                .allSatisfy(received -> assertThat(received)
                        .contains("Simvastatin")
                        .doesNotContainIgnoringCase(HIDDEN)
                        .doesNotContainIgnoringCase(SENSITIVE)
                        .doesNotContain("$7,77", "7777")
                        .doesNotContain(ids()));
        assertThat(tray.to(danasAddress.value()).toString())
                .doesNotContainIgnoringCase(HIDDEN)
                .doesNotContainIgnoringCase(SENSITIVE);
    }

    @Test
    void whatIsHiddenIsInNoMailToTheCaregiver() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(danasAddress.value()).size() == 2);

        assertThat(tray.to(danasAddress.value()).toString())
                .contains("Rosa")
                .doesNotContainIgnoringCase(HIDDEN)
                .doesNotContainIgnoringCase(SENSITIVE)
                .doesNotContainIgnoringCase("Simvastatin");
    }

    @Test
    void rosaSeesAllOfItSoTheSearchWouldFindIt() {
        PlainScreen screen = walkAll(PlainBrowser.of(port, household.signIn(rosa.person())), Function.identity());

        assertThat(screen.received()).contains(HIDDEN, SENSITIVE, "$7,777.77", "$15,556.54");
    }

    private OrderId danasOrder(Authority authority) {
        return orders.list(authority).stream()
                .filter(OrderView::onBehalf)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PlainScreen walkAll(PlainBrowser browser, Function<String, String> path) {
        PlainScreen screen = PlainScreen.open(browser, "");
        for (String section : List.of(
                Routes.MEDICINES,
                Routes.ORDERS,
                Routes.CLAIMS,
                Routes.PRIOR_AUTHORIZATIONS,
                Routes.MESSAGES,
                Routes.MESSAGES + "/new",
                Routes.DELIVERY,
                "nowhere")) {
            screen.go(path.apply(section));
            screen.ask();
        }
        for (String own : List.of(
                Routes.PEOPLE_I_HELP,
                Routes.PEOPLE_WHO_HELP_ME,
                Routes.INVITE,
                Routes.MY_ACCESS,
                Routes.MY_ACTIVITY,
                Routes.ASK_TO_HELP,
                Routes.WHAT_WAS_DONE,
                Routes.NOTICES,
                Routes.NOTICE_CHOICES,
                Routes.MEDICINES,
                Routes.PEOPLE_WHO_HELP_ME + "/" + UUID.randomUUID() + "/change")) {
            screen.go(own);
        }
        return screen;
    }

    private String danas(String section) {
        return Routes.helping(member.id(), section);
    }

    // Of the two medicines, and of whatever there is of them.
    private String[] ids() {
        return jdbc.sql("""
            SELECT m.id FROM medicine m WHERE m.member_id = :member AND m.name <> 'Simvastatin'
            UNION SELECT p.id FROM prescription p JOIN medicine m ON m.id = p.medicine_id
                WHERE m.member_id = :member AND m.name <> 'Simvastatin'
            UNION SELECT o.id FROM refill_order o JOIN medicine m ON m.id = o.medicine_id
                WHERE m.member_id = :member AND m.name <> 'Simvastatin'
            UNION SELECT c.id FROM claim c WHERE c.member_id = :member AND c.description <> 'Simvastatin'
            UNION SELECT a.id FROM prior_authorization a
                WHERE a.member_id = :member AND a.description <> 'Simvastatin'\
            """).param("member", member.id()).query(UUID.class).list().stream()
                .map(UUID::toString)
                .toArray(String[]::new);
    }

    private void invite(GrantTerms terms) {
        NewInvitation offer = new NewInvitation(
                PersonName.parse("Dana", "Whitfield").orElseThrow(),
                Relationship.DAUGHTER,
                danasAddress,
                terms,
                calendar.today().plusMonths(12));
        InvitationOutcome.Sent sent = (InvitationOutcome.Sent) Signing.invite(invitations, rosa, offer);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(danasAddress.value()).size() == 1);
        String token = tray.to(danasAddress.value())
                .getFirst()
                .body()
                .split("/invitation/", 2)[1]
                .substring(0, 43);
        acceptances.accept(household.signedIn(dana), token, sent.passcode(), false);
    }

    private <T> T asRosa(Function<Authority, T> work) {
        return ((Decision.Allowed<T>) acting.on(rosa, member, Need.act(Area.REFILLS), work)).result();
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
