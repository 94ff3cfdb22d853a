package org.carestead.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.DueTasks;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
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
import org.carestead.emergency.TestEmergency;
import org.carestead.kit.Routes;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Correspondents;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.standin.TestStandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two families alike to the letter. One member ends Dana's access quietly, the other pauses it; then life goes on. Nothing
 * that Dana can read anywhere tells the one from the other, nor anything that Sam can, who stands in for her: he would
 * tell her. An emergency that was open stays what it was to her.
 */
@PortalTest
class QuietEndToldApartModuleTests {

    private static final Permissions MUCH =
            Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ASK_FIRST).with(Area.MESSAGES, Level.ACT);
    private static final Duration TERM = Duration.ofDays(40);
    private static final Permissions SAMS = Permissions.NOTHING
            .with(Area.MEDICINES, Level.VIEW)
            .with(Area.REFILLS, Level.ASK_FIRST)
            .with(Area.MESSAGES, Level.VIEW);
    private static final List<String> SCREENS = List.of(
            Routes.MEDICINES,
            Routes.ORDERS,
            Routes.CLAIMS,
            Routes.PRIOR_AUTHORIZATIONS,
            Routes.MESSAGES,
            Routes.DELIVERY);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantReminders reminders;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private MessageTray tray;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private record Family(
            Actor rosa,
            MemberId member,
            PersonId dana,
            EmailAddress danasMail,
            GrantId danas,
            MedicineId medicine,
            ConversationId conversation,
            PersonId sam,
            EmailAddress samsMail,
            GrantId sams) {}

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void whateverDanaCanRead_isTheSameAfterAQuietEndAndAPause() {
        Family quiet = family();
        Family paused = family();

        assertThat(grants.endQuietly(quiet.rosa(), quiet.danas())).isEqualTo(new GrantOutcome.Done());
        assertThat(grants.pause(paused.rosa(), paused.danas(), null)).isEqualTo(new GrantOutcome.Done());
        assertThat(read(quiet)).as("at once").isEqualTo(read(paused));

        goesOn(quiet);
        goesOn(paused);
        clock.advance(Duration.ofHours(25));
        done(quiet, paused);
        assertThat(read(quiet)).as("when the question has lapsed").isEqualTo(read(paused));

        clock.advance(Duration.ofDays(10));
        for (Family family : List.of(quiet, paused)) {
            reminders.remind(family.danas());
        }
        done(quiet, paused);
        assertThat(read(quiet)).as("when the end would come near").isEqualTo(read(paused));

        clock.advance(Duration.ofDays(21));
        done(quiet, paused);
        assertThat(read(quiet)).as("when the emergency would be over").isEqualTo(read(paused));
    }

    // Dana sees much and must ask, has asked, and has written.
    private Family family() {
        Household household = new Household(portal);
        PersonId rosa = household.person("Rosa");
        Actor owner = household.signedIn(rosa);
        MemberId member = household.member(rosa);
        EmailAddress danasMail = Household.address();
        PersonId dana = household.person("Dana", danasMail);
        GrantId danas = household.grant(member, dana, GrantTerms.of(MUCH), TERM);
        MedicineId medicine = new TestMedicines(portal).take(member, "Simvastatin");
        Correspondents people = new Correspondents(portal);
        ConversationId conversation = people.asks(owner, member, "Grapefruit", "May I eat grapefruit?");
        Actor helping = household.signedIn(dana);
        people.writes(helping, member, conversation, "For breakfast?");
        assertThat(acting.on(
                        helping,
                        member,
                        new Need(Area.REFILLS, Level.ASK_FIRST),
                        authority -> refills.prepare(authority, medicine)))
                .isInstanceOf(Decision.Allowed.class);
        EmailAddress samsMail = Household.address();
        TestStandIn lent = new TestStandIn(portal, household, owner, member, helping, danas, samsMail);
        GrantId sams = lent.standingIn(SAMS);
        MedicineId another = new TestMedicines(portal).take(member, "Metformin");
        assertThat(acting.on(
                        lent.sam(),
                        member,
                        new Need(Area.REFILLS, Level.ASK_FIRST),
                        authority -> refills.prepare(authority, another)))
                .isInstanceOf(Decision.Allowed.class);
        new TestEmergency(portal, household, owner, member, helping, danas).opened();
        return new Family(
                owner,
                member,
                dana,
                danasMail,
                danas,
                medicine,
                conversation,
                lent.sam().person(),
                samsMail,
                sams);
    }

    // Rosa writes on; Dana tries.
    private void goesOn(Family family) {
        Household household = new Household(portal);
        new Correspondents(portal).writes(family.rosa(), family.member(), family.conversation(), "Never mind");
        Actor dana = household.signedIn(family.dana());
        for (Area area : Area.values()) {
            acting.on(dana, family.member(), Need.view(area), authority -> 1);
        }
        acting.on(dana, family.member(), Need.act(Area.REFILLS), authority -> 1);
        acting.on(dana, family.member(), Need.act(Area.MESSAGES), authority -> 1);
        acting.on(household.signedIn(family.sam()), family.member(), Need.view(Area.MEDICINES), authority -> 1);
    }

    private Map<String, List<String>> read(Family family) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        read(all, "Dana", family.dana(), family.danas(), family);
        all.put("Dana's mail", mail(family.danasMail()));
        read(all, "Sam", family.sam(), family.sams(), family);
        all.put("Sam's mail", mail(family.samsMail()));
        return all;
    }

    private void read(Map<String, List<String>> all, String who, PersonId helper, GrantId grant, Family family) {
        PlainBrowser browser = PlainBrowser.of(port, new Household(portal).signIn(helper));
        PlainScreen screen = PlainScreen.open(browser, "nowhere");
        List<String> paths = new ArrayList<>(List.of(
                Routes.NOTICES,
                Routes.PEOPLE_I_HELP,
                Routes.MY_ACCESS,
                Routes.accessGiven(grant.id()),
                Routes.MY_ACTIVITY,
                Routes.helping(
                        family.member().id(),
                        Routes.MESSAGES + "/" + family.conversation().id())));
        SCREENS.forEach(each -> paths.add(Routes.helping(family.member().id(), each)));
        for (String path : paths) {
            screen.go(path);
            all.put(
                    who + " " + plain(path),
                    screen.main().stream()
                            .map(QuietEndToldApartModuleTests::plain)
                            .toList());
        }
        // Left open it would look again at each piece of news, and be refused.
        screen.go("nowhere");
    }

    private List<String> mail(EmailAddress address) {
        return tray.to(address.value()).stream()
                .map(mail -> plain(mail.subject() + "\n" + mail.body()))
                .sorted()
                .toList();
    }

    // Numbers of things, and the minute, are each family's own.
    private static String plain(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "…")
                .replaceAll("[0-9A-F]{4}-[0-9A-F]{4}", "…")
                .replaceAll("/invitation/[\\w-]{43}", "…")
                .replaceAll("\\d{1,2}:\\d{2}", "…");
    }

    private void done(Family... families) {
        List<UUID> helpers = Arrays.stream(families)
                .flatMap(family -> Stream.of(family.dana().id(), family.sam().id()))
                .toList();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            new DueTasks(portal)
                    .run("lapse-approval", "send-notice", "deliver-message", "expire-grant", "close-emergency");
            return jdbc.sql("""
                            SELECT COUNT(*) FROM message m JOIN contact_point c ON c.id = m.contact_point
                            WHERE m.state = 'UNDER_WAY' AND c.person_id IN (:helpers)\
                            """).param("helpers", helpers).query(Integer.class).single() == 0;
        });
    }
}
