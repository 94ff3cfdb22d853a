package org.carestead.frame;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.kit.Routes;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.NewSignIn;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;
import org.carestead.staff.HatOutcome;
import org.carestead.staff.Staff;
import org.carestead.staff.Workforce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** Who reaches which screen for staff (lesson 11): a table by hand, from product.md, and everybody tried on all of it. */
@PortalTest
class StaffScreensModuleTests {

    private static final Set<Hat> ANY = Set.of(Hat.values());

    /** Whoever adds a screen says here whose it is. */
    private static final Map<String, Set<Hat>> WHOSE = Map.ofEntries(
            Map.entry(Routes.STAFF, ANY),
            Map.entry(Routes.STAFF_DELIVERIES, Set.of(Hat.ADMINISTRATOR)),
            Map.entry(Routes.STAFF + "/messages", Set.of(Hat.PHARMACIST, Hat.MEMBER_SERVICES)),
            Map.entry(Routes.STAFF + "/messages/:desk/:conversation", Set.of(Hat.PHARMACIST, Hat.MEMBER_SERVICES)),
            Map.entry(Routes.STAFF_PEOPLE, Set.of(Hat.ADMINISTRATOR)),
            Map.entry(Routes.TRAIL_SEARCH, Set.of(Hat.PRIVACY_OFFICER)),
            Map.entry(Routes.ACCESS_THEN, Set.of(Hat.PRIVACY_OFFICER)),
            Map.entry(Routes.CHAIN_CHECK, Set.of(Hat.PRIVACY_OFFICER)),
            Map.entry(Routes.DISCLOSURES_OF, Set.of(Hat.PRIVACY_OFFICER)));

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MessageSource texts;

    private Household household;
    private Workforce workforce;
    private String nothingThere;
    private String menu;

    @BeforeEach
    void words() {
        household = new Household(portal);
        workforce = new Workforce(portal);
        nothingThere = text("frame.not-found.title");
        menu = text("staff.menu");
    }

    @Test
    void everyScreenForStaffIsInTheTable() {
        assertThat(screens()).isEqualTo(WHOSE.keySet());
    }

    @ParameterizedTest
    @EnumSource(Hat.class)
    void hatOpensItsScreensAndNoOthers(Hat hat) {
        PersonId person = workforce.person(hat);
        PlainScreen screen = screenOf(household.signIn(person));

        assertThat(screen.text()).contains(menu);
        WHOSE.forEach((path, hats) -> {
            // One that names something has nothing to show under these names: its own service tests open it.
            if (path.contains(":") && hats.contains(hat)) {
                return;
            }
            screen.go(path);
            if (hats.contains(hat)) {
                assertThat(screen.text()).as(path).doesNotContain(nothingThere);
            } else {
                assertThat(screen.main()).as(path).contains(nothingThere);
            }
        });
        assertThat(refusals(person)).isEqualTo((int)
                WHOSE.values().stream().filter(hats -> !hats.contains(hat)).count());
    }

    @Test
    void membersAndCaregiversFindNoneOfThem() {
        PersonId rosa = household.person("Rosa");
        PersonId dana = household.person("Dana");
        household.grant(household.member(rosa), dana, GrantTerms.of(PermissionTemplate.SEES_EVERYTHING.permissions()));

        for (PersonId person : Set.of(rosa, dana)) {
            PlainScreen screen = screenOf(household.signIn(person));
            assertThat(screen.text()).doesNotContain(menu);
            WHOSE.keySet().forEach(path -> {
                screen.go(path);
                assertThat(screen.main()).as(path).contains(nothingThere);
            });
            assertThat(refusals(person)).isEqualTo(WHOSE.size());
        }
    }

    @Test
    void strangersAreLedToTheSignInPage() {
        WHOSE.keySet()
                .forEach(path -> assertThat(
                                new PlainBrowser(port).get("/" + path).location())
                        .as(path)
                        .hasValueSatisfying(to -> assertThat(to).startsWith("/sign-in")));
    }

    @Test
    void screenClosesWhenItsHatIsTaken() {
        PersonId ada = workforce.person(Hat.ADMINISTRATOR);
        Actor grace = workforce.signedIn(Hat.ADMINISTRATOR);
        PlainScreen screen = screenOf(household.signIn(ada));
        screen.go(Routes.STAFF_PEOPLE);
        assertThat(screen.main()).contains(text("staff.people.give"));

        staff.take(grace, ada, Hat.ADMINISTRATOR);

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            screen.ask();
            assertThat(screen.main()).contains(nothingThere).doesNotContain(text("staff.people.give"));
            assertThat(screen.text()).doesNotContain(menu);
        });
    }

    @Test
    void clickThatIsFasterThanTheNewsChangesNothing() {
        PersonId ada = workforce.person(Hat.ADMINISTRATOR);
        PersonId ines = workforce.person(Hat.PHARMACIST);
        Actor adas = household.signedIn(ada);
        Actor grace = workforce.signedIn(Hat.ADMINISTRATOR);

        staff.take(grace, ada, Hat.ADMINISTRATOR);

        assertThat(staff.take(adas, ines, Hat.PHARMACIST)).isInstanceOf(HatOutcome.Refused.class);
        assertThat(jdbc.sql("SELECT hat FROM staff_hat WHERE person_id = ?")
                        .param(ines.id())
                        .query(String.class)
                        .list())
                .containsExactly("PHARMACIST");
    }

    @Test
    void newHatIsInTheMenuByItself() {
        EmailAddress address = Household.address();
        PersonId ines = household.person("Inés", address);
        PlainScreen screen = screenOf(household.signIn(ines));
        assertThat(screen.text()).doesNotContain(menu);

        staff.give(workforce.signedIn(Hat.ADMINISTRATOR), address, Hat.PHARMACIST);

        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            screen.ask();
            assertThat(screen.text()).contains(menu);
        });
    }

    private PlainScreen screenOf(NewSignIn signIn) {
        return PlainScreen.open(PlainBrowser.of(port, signIn), "nowhere");
    }

    private int refusals(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'StaffRefused'")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    private String text(String key) {
        return texts.getMessage(key, null, Locale.ENGLISH);
    }

    private static Set<String> screens() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(ForStaff.class));
        return scan.findCandidateComponents("org.carestead").stream()
                .map(found -> ClassUtils.resolveClassName(requireNonNull(found.getBeanClassName()), null))
                .map(screen -> screen.getAnnotation(Route.class).value())
                .collect(toSet());
    }
}
