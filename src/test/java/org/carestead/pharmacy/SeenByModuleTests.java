package org.carestead.pharmacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.OpenScreens;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.access.Visibility;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.approval.ApprovalLists;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.TermsDraft;
import org.carestead.grant.ui.GrantNavigation;
import org.carestead.grant.ui.SeeingAs;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.NewSignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa has her own screens open as Dana gets them, beside Dana's. She hides one medicine by name and one by its class. */
@PortalTest
class SeenByModuleTests {

    private static final List<String> SCREENS =
            List.of(Routes.MEDICINES, Routes.ORDERS, Routes.CLAIMS, Routes.PRIOR_AUTHORIZATIONS);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Answers answers;

    @Autowired
    private ApprovalLists approvals;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private SeeingAs seeing;

    @Autowired
    private OpenScreens screens;

    @Autowired
    private MessageSource texts;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private TestMedicines medicines;
    private Actor rosa;
    private NewSignIn rosasSignIn;
    private PlainScreen rosas;
    private MemberId member;
    private Visibility visibility;
    private PersonId dana;

    @BeforeEach
    void household() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        PersonId person = household.person("Rosa");
        rosa = household.signedIn(person);
        member = household.member(person);
        dana = household.person("Dana");
        medicines.take(member, "Simvastatin");
        MedicineId hidden = medicines.take(member, "Canarium");
        medicines.take(member, "Sertraline");
        visibility = Visibility.CAREFUL.hiding(hidden);
        rosasSignIn = household.signIn(person);
        rosas = PlainScreen.open(PlainBrowser.of(port, rosasSignIn), Routes.PEOPLE_WHO_HELP_ME);
    }

    static Stream<Permissions> everyPermission() {
        return Stream.concat(
                Stream.of(PermissionTemplate.values()).map(PermissionTemplate::permissions),
                Stream.of(
                        Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT),
                        Permissions.NOTHING
                                .with(Area.REFILLS, Level.ASK_FIRST)
                                .with(Area.PRIOR_AUTHORIZATIONS, Level.VIEW),
                        Permissions.NOTHING.with(Area.CLAIMS, Level.VIEW),
                        Permissions.NOTHING));
    }

    @ParameterizedTest
    @MethodSource("everyPermission")
    void memberSeesOfAGrantWhatTheCaregiverGets(Permissions permissions) {
        GrantTerms terms = new GrantTerms(permissions, visibility);
        GrantId grant = household.grant(member, dana, terms);
        everybodyOrders();
        PlainScreen danas = danas();

        for (String screen : SCREENS) {
            danas.go(Routes.helping(member.id(), screen));
            rosas.go(Routes.seenBy(grant.id(), screen));
            assertSame(danas, "pharmacy.preview.given", "pharmacy.preview.to-list");
        }
        assertNothingHiddenWasTold();
    }

    @ParameterizedTest
    @MethodSource("everyPermission")
    void memberSeesOfWhatTheyChooseWhatTheCaregiverWillGet(Permissions permissions) {
        GrantTerms terms = new GrantTerms(permissions, visibility);
        UUID id = UUID.randomUUID();
        choose(id, new Chosen(terms, null));
        everybodyOrders();
        household.grant(member, dana, terms);
        PlainScreen danas = danas();

        for (String screen : SCREENS) {
            danas.go(Routes.helping(member.id(), screen));
            rosas.go(Routes.seenBy(id, screen));
            assertSame(danas, "pharmacy.preview.chosen", "pharmacy.preview.to-choosing");
        }
        assertNothingHiddenWasTold();
    }

    @Test
    void whatTheCaregiverHasOrderedIsTheirsWhereAChangeIsChosen() {
        GrantTerms terms = new GrantTerms(Permissions.NOTHING.with(Area.REFILLS, Level.ACT), visibility);
        household.grant(member, dana, terms);
        everybodyOrders();
        PlainScreen danas = danas();
        UUID id = UUID.randomUUID();
        choose(id, new Chosen(terms, dana));

        danas.go(Routes.helping(member.id(), Routes.ORDERS));
        rosas.go(Routes.seenBy(id, Routes.ORDERS));

        assertThat(danas.text()).contains("You ordered it", "Rosa ordered it", text("pharmacy.orders.cancel"));
        assertSame(danas, "pharmacy.preview.chosen", "pharmacy.preview.to-choosing");
    }

    @Test
    void whatTheCaregiverHasAskedIsSeenAsTheyGetIt() {
        Permissions asks = Permissions.NOTHING.with(Area.REFILLS, Level.ASK_FIRST);
        GrantId grant = household.grant(member, dana, new GrantTerms(asks, visibility));
        Actor asking = household.signedIn(dana);
        ask(asking, medicines.take(member, "Metformin"));
        ask(asking, medicines.id(member, "Simvastatin"));
        answers.deny(rosa, waiting("Metformin"), "Not this month");
        PlainScreen danas = danas();

        danas.go(Routes.helping(member.id(), Routes.MEDICINES));
        rosas.go(Routes.seenBy(grant.id(), Routes.MEDICINES));

        assertThat(danas.text())
                .contains("Not this month", text("pharmacy.ask", "Rosa"), text("pharmacy.asked.withdraw"));
        assertSame(danas, "pharmacy.preview.given", "pharmacy.preview.to-list");
        rosas.press(text("pharmacy.asked.withdraw"));
        rosas.press(text("pharmacy.ask", "Rosa"));
        assertSame(danas, "pharmacy.preview.given", "pharmacy.preview.to-list");
    }

    @Test
    void noButtonDoesAnythingAndNothingIsLeftBehind() {
        GrantId grant = household.grant(
                member, dana, new GrantTerms(Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT), visibility));
        order(household.signedIn(dana), medicines.take(member, "Metformin"));
        List<String> trail = trail();
        long uses = uses(grant);

        rosas.go(Routes.seenBy(grant.id(), Routes.MEDICINES));
        List<String> seen = rosas.main();
        rosas.press(text("pharmacy.order"));
        assertThat(rosas.main()).contains(text("pharmacy.order")).isEqualTo(seen);
        rosas.go(Routes.seenBy(grant.id(), Routes.ORDERS));
        List<String> orders = rosas.main();
        rosas.press(text("pharmacy.orders.cancel"));
        assertThat(rosas.main()).contains(text("pharmacy.orders.cancel")).isEqualTo(orders);

        assertThat(medicines.orders(member)).isEqualTo(1);
        assertThat(jdbc.sql("SELECT DISTINCT state FROM refill_order WHERE member_id = ?")
                        .param(member.id())
                        .query(String.class)
                        .list())
                .containsExactly("REQUESTED");
        assertThat(uses(grant)).isEqualTo(uses);
        assertThat(trail()).isEqualTo(trail);
    }

    @Test
    void ordersRecordedOnTheMembersOwnScreenAreNotTakenWhileTheyLookAsSomebodyElse() {
        GrantId grant = household.grant(member, dana, GrantTerms.of(Permissions.NOTHING));
        rosas.go(Routes.MEDICINES);
        PlainScreen.Recorded click = rosas.pressing(text("pharmacy.order"));

        rosas.go(Routes.seenBy(grant.id(), Routes.MEDICINES));
        rosas.send(asIfPressedNow(click));

        assertThat(medicines.orders(member)).isZero();
    }

    @Test
    void whatIsNarrowedPausedOrEndedIsSeenAtOnceAndAsTheCaregiverGetsIt() {
        GrantTerms all = new GrantTerms(Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT), visibility);
        GrantId grant = household.grant(member, dana, all);
        PlainScreen danas = danas();
        danas.go(Routes.helping(member.id(), Routes.CLAIMS));
        rosas.go(Routes.seenBy(grant.id(), Routes.CLAIMS));
        assertThat(rosas.text()).contains("Simvastatin");

        grants.change(rosa, grant, new GrantTerms(all.permissions().with(Area.CLAIMS, Level.NONE), visibility), 0);
        assertBothAreTold(danas, "pharmacy.closed.not-shared.title");
        grants.pause(rosa, grant, null);
        assertBothAreTold(danas, "pharmacy.closed.not-now.title");
        grants.end(rosa, grant);
        assertBothAreTold(danas, "pharmacy.closed.ended.title");
        rosas.go(Routes.seenBy(grant.id(), Routes.MEDICINES));
        danas.go(Routes.helping(member.id(), Routes.MEDICINES));
        assertSame(danas, "pharmacy.preview.given", "pharmacy.preview.to-list");
    }

    @Test
    void whatIsChosenIsSeenInTheSessionWhereItIsChosenOnly() {
        UUID id = UUID.randomUUID();
        choose(id, new Chosen(new GrantTerms(PermissionTemplate.SEES_EVERYTHING.permissions(), visibility), null));
        rosas.go(Routes.seenBy(id, Routes.MEDICINES));
        assertThat(rosas.text()).contains("Simvastatin");
        household.member(dana);

        for (PersonId who : List.of(dana, rosa.person())) {
            PlainScreen other =
                    PlainScreen.open(PlainBrowser.of(port, household.signIn(who)), Routes.seenBy(id, Routes.MEDICINES));
            assertThat(other.text())
                    .contains(text("pharmacy.closed.not-seen.title"))
                    .doesNotContain("Simvastatin", "Dana sees");
        }
    }

    @Test
    void ofWhatIsChosenNoMoreIsKeptThanAnybodyHasWindowsFor() {
        Chosen all = new Chosen(new GrantTerms(PermissionTemplate.SEES_EVERYTHING.permissions(), visibility), null);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        choose(first, all);
        choose(second, all);
        for (int i = 0; i < 9; i++) {
            choose(UUID.randomUUID(), all);
        }

        rosas.go(Routes.seenBy(second, Routes.MEDICINES));
        assertThat(rosas.main()).contains("Simvastatin");
        rosas.go(Routes.seenBy(first, Routes.MEDICINES));
        assertThat(rosas.main()).contains(text("pharmacy.closed.not-seen.title"));
    }

    @Test
    void changeThatWasKeptWhileLookingOverwritesNothingThatTheMemberHasNotSeen() {
        GrantTerms helps = new GrantTerms(PermissionTemplate.HELPS_WITH_REFILLS.permissions(), visibility);
        GrantTerms less = new GrantTerms(helps.permissions().with(Area.REFILLS, Level.NONE), visibility);
        GrantId grant = household.grant(member, dana, helps);
        String change = GrantNavigation.change(grant);
        rosas.go(change);
        rosas.press(text("access.see-as", "Dana"));
        String kept = change + "/"
                + rosas.received()
                        .split(change + "/", 2)[1]
                        .substring(0, UUID.randomUUID().toString().length());
        grants.change(rosa, grant, less, 0);

        rosas.go(kept);
        rosas.press(text("access.change.save"));

        assertThat(rosas.main()).contains(text("access.refused.CHANGED_MEANWHILE"));
        assertThat(lists.givenBy(rosa, grant))
                .hasValueSatisfying(now -> assertThat(now.terms()).isEqualTo(less));
    }

    private record Chosen(GrantTerms terms, @Nullable PersonId holder) implements TermsDraft {

        @Override
        public String givenName() {
            return "Dana";
        }

        @Override
        public String screen() {
            return Routes.INVITE;
        }
    }

    private void choose(UUID id, Chosen draft) {
        UI ui = screens.of(rosasSignIn.signIn().id());
        ui.accessSynchronously(() -> seeing.look(ui, id, draft));
        rosas.ask();
    }

    private PlainScreen danas() {
        return PlainScreen.open(PlainBrowser.of(port, household.signIn(dana)), Routes.PEOPLE_I_HELP);
    }

    // What the caregiver gets, under the banner; instead of the way to whomever else they help there is one back.
    private void assertSame(PlainScreen danas, String as, String back) {
        List<String> expected = new ArrayList<>(
                List.of(text(as, "Dana"), " ", text("pharmacy.preview.only-looking", "Dana"), "← " + text(back)));
        danas.main().stream()
                .filter(line -> !line.endsWith(text("pharmacy.people-i-help")))
                .forEach(expected::add);
        assertThat(danas.main()).hasSizeGreaterThan(2);
        assertThat(rosas.main()).isEqualTo(expected);
    }

    private void assertBothAreTold(PlainScreen danas, String title) {
        for (PlainScreen each : List.of(danas, rosas)) {
            await().atMost(Duration.ofSeconds(5)).until(() -> {
                each.ask();
                return each.main().contains(text(title, "Rosa"));
            });
        }
        assertThat(rosas.text()).doesNotContain("Simvastatin");
        assertSame(danas, "pharmacy.preview.given", "pharmacy.preview.to-list");
    }

    private void assertNothingHiddenWasTold() {
        assertThat(rosas.received()).doesNotContain("Canarium", "Sertraline");
    }

    // Rosa, Sam and, if she may, Dana order something; Rosa what is hidden too.
    private void everybodyOrders() {
        order(rosa, medicines.id(member, "Canarium"));
        order(rosa, medicines.take(member, "Lisinopril"));
        PersonId sam = household.person("Sam");
        household.grant(member, sam, GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        order(household.signedIn(sam), medicines.take(member, "Apixaban"));
        order(household.signedIn(dana), medicines.take(member, "Metformin"));
    }

    private void order(Actor actor, MedicineId medicine) {
        acting.on(actor, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
    }

    private void ask(Actor actor, MedicineId medicine) {
        acting.on(
                actor,
                member,
                new Need(Area.REFILLS, Level.ASK_FIRST),
                authority -> refills.prepare(authority, medicine));
    }

    private ApprovalId waiting(String medicine) {
        return approvals.waitingFor(rosa).stream()
                .filter(each -> each.subject().equals(medicine))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> trail() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id IN (?, ?, ?) ORDER BY owner_id, seq")
                .params(member.id(), rosa.person().id(), dana.id())
                .query(String.class)
                .list();
    }

    // A request that comes out of turn is not listened to at all.
    private PlainScreen.Recorded asIfPressedNow(PlainScreen.Recorded click) {
        PlainScreen.Recorded next = rosas.goingTo(Routes.MEDICINES);
        String pressed = click.body()
                .substring(click.body().indexOf("\"rpc\""), click.body().indexOf("\"syncId\""));
        String body = next.body();
        return new PlainScreen.Recorded(
                next.path(),
                body.substring(0, body.indexOf("\"rpc\"")) + pressed + body.substring(body.indexOf("\"syncId\"")));
    }

    private long uses(GrantId grant) {
        return jdbc.sql("SELECT uses FROM grants WHERE id = ?")
                .param(grant.id())
                .query(Long.class)
                .single();
    }

    private String text(String key, Object... details) {
        return texts.getMessage(key, details, Locale.ENGLISH);
    }
}
