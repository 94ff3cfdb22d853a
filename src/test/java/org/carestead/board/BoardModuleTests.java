package org.carestead.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.Statements;
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
import org.carestead.approval.ActionKind;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryOutcome;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.PostalAddress;
import org.carestead.delivery.UsState;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.OrderId;
import org.carestead.pharmacy.RefillOutcome;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dana helps several people, and looks at all of them at once. */
@PortalTest
class BoardModuleTests {

    private static final Permissions HELPS =
            Permissions.NOTHING.with(Area.REFILLS, Level.ACT).with(Area.PRIOR_AUTHORIZATIONS, Level.VIEW);

    @Autowired
    private ApplicationContext portal;

    @LocalServerPort
    private int port;

    @Autowired
    private Board board;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Grants grants;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private TestMedicines medicines;
    private Actor dana;
    private Helped rosa;
    private Helped leo;

    private record Helped(Actor actor, MemberId member, GrantId grant, MedicineId medicine) {}

    @BeforeEach
    void danaHelpsRosaAndLeo() {
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        dana = household.signedIn(household.person("Dana"));
        rosa = helped("Simvastatin", HELPS);
        leo = helped("Warfarin", HELPS);
    }

    @Test
    void whatIsUsedUp_standsThereForEachWithTheButtonThatOrdersIt() {
        assertThat(board.of(dana)).hasSize(2).allSatisfy(person -> {
            assertThat(person.isActive()).isTrue();
            assertThat(person.lines()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(BoardKind.USED_UP);
                assertThat(line.medicine()).isNotNull();
            });
        });
    }

    @Test
    void somebodyHasOrdered_nothingIsDueAndItIsNotFoldedAway() {
        acting.on(
                rosa.actor(),
                rosa.member(),
                Need.act(Area.REFILLS),
                authority -> refills.order(authority, rosa.medicine()));

        BoardPerson person = board.of(dana, rosa.member()).orElseThrow();

        assertThat(person.due()).isZero();
        assertThat(person.isQuiet()).isFalse();
    }

    @Test
    void hiddenMedicine_isNotOnTheBoardAndCountsNowhere() {
        MedicineId hidden = medicines.take(rosa.member(), "Canary");
        jdbc.sql("UPDATE grants SET hidden_medicines = ? WHERE id = ?")
                .params(hidden.id().toString(), rosa.grant().id())
                .update();

        BoardPerson person = board.of(dana, rosa.member()).orElseThrow();

        assertThat(person.toString()).doesNotContain("Canary", hidden.id().toString());
        assertThat(person.due()).isEqualTo(1);
    }

    @Test
    void whoSeesMedicinesAndNotRefills_readsThatItIsUsedUp_andThatIsALookAtMedicines() {
        Helped maeve = helped("Metformin", Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW));
        MedicineId hidden = medicines.take(maeve.member(), "Canary");
        jdbc.sql("UPDATE grants SET hidden_medicines = ? WHERE id = ?")
                .params(hidden.id().toString(), maeve.grant().id())
                .update();

        BoardPerson person = board.of(dana, maeve.member()).orElseThrow();

        assertThat(person.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(BoardKind.USED_UP);
            assertThat(line.about()).isEqualTo("Metformin");
            assertThat(line.medicine()).as("nothing to order from").isNull();
        });
        assertThat(looks(maeve)).isEqualTo(1);
        assertThat(person.toString()).doesNotContain("Canary");

        jdbc.sql("UPDATE prescription SET status = 'STOPPED' WHERE member_id = ?")
                .param(maeve.member().id())
                .update();
        assertThat(board.of(dana, maeve.member()).orElseThrow().lines())
                .as("it is not taken any more")
                .isEmpty();
    }

    @Test
    void questionAboutDelivery_waitsOnTheBoardOfWhoAskedIt() {
        Helped maeve = helped("Metformin", Permissions.NOTHING.with(Area.DELIVERY, Level.ASK_FIRST));
        jdbc.sql("UPDATE grants SET starts_at = starts_at - INTERVAL 2 DAY WHERE id = ?")
                .param(maeve.grant().id())
                .update();
        Decision<DeliveryOutcome> asked = acting.on(
                dana,
                maeve.member(),
                new Need(Area.DELIVERY, Level.ASK_FIRST),
                authority -> portal.getBean(DeliveryDetails.class)
                        .prepare(
                                authority,
                                new DetailChange(
                                        DeliveryPart.ADDRESS,
                                        null,
                                        new PostalAddress(
                                                "Rosa Alvarez", "1 Elm Street", "", "Albany", UsState.NY, "12207"))));
        assertThat(asked.toString()).contains("Asked");
        int asking = looks(maeve);

        assertThat(board.of(dana, maeve.member()).orElseThrow().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.kind()).isEqualTo(BoardKind.ASKED);
                    assertThat(line.action()).isEqualTo(ActionKind.CHANGE_ADDRESS);
                    assertThat(line.at()).isNotNull();
                });
        assertThat(looks(maeve)).as("her own question is no look").isEqualTo(asking);

        grants.pause(maeve.actor(), maeve.grant(), null);
        assertThat(board.of(dana, maeve.member()).orElseThrow().lines()).isEmpty();
    }

    @Test
    void pausedAndEndedAndNotShared_areNotLookedAt() {
        Helped maeve = helped("Metformin", Permissions.NOTHING.with(Area.CLAIMS, Level.VIEW));
        grants.pause(rosa.actor(), rosa.grant(), null);
        grants.end(leo.actor(), leo.grant());

        List<BoardPerson> people = board.of(dana);

        assertThat(people)
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.lines()).isEmpty());
        assertThat(looks(rosa) + looks(leo) + looks(maeve)).isZero();
    }

    @Test
    void eachLookIsInTheTrailOfThatMember_oncePerArea() {
        board.of(dana);
        assertThat(looks(rosa)).isEqualTo(2);
        assertThat(looks(leo)).isEqualTo(2);

        board.of(dana, rosa.member());
        assertThat(looks(rosa)).isEqualTo(4);
        assertThat(looks(leo)).as("news of Rosa is no look at Leo").isEqualTo(2);
    }

    @Test
    void newsOfRosaOnTheOpenBoard_isALookAtRosaAndAtNobodyElse() {
        PlainScreen.open(PlainBrowser.of(port, household.signIn(dana.person())), Routes.PEOPLE_I_HELP);
        long leosBefore = looks(leo);
        long rosasBefore = looks(rosa);
        for (int i = 0; i < 3; i++) {
            OrderId order = ordered(rosa);
            acting.on(
                    rosa.actor(), rosa.member(), Need.act(Area.REFILLS), authority -> refills.cancel(authority, order));
        }

        await().atMost(Duration.ofSeconds(10)).until(() -> looks(rosa) > rosasBefore);
        assertThat(looks(leo)).isEqualTo(leosBefore);

        grants.end(rosa.actor(), rosa.grant());
        OrderId leos = ordered(leo);
        await().atMost(Duration.ofSeconds(10)).until(() -> looks(leo) > leosBefore);
        long rosasAtTheEnd = looks(rosa);
        ordered(rosa);
        long leosThen = looks(leo);
        acting.on(leo.actor(), leo.member(), Need.act(Area.REFILLS), authority -> refills.cancel(authority, leos));
        await().atMost(Duration.ofSeconds(10)).until(() -> looks(leo) > leosThen);
        assertThat(looks(rosa)).as("whose board it is not any more").isEqualTo(rosasAtTheEnd);
    }

    @Test
    void rosaHasLeftTheOpenBoard_newsOfHerIsNoLookAtHer_alsoWhereDanaMayLookAgain() {
        PlainScreen.open(PlainBrowser.of(port, household.signIn(dana.person())), Routes.PEOPLE_I_HELP);
        grants.end(rosa.actor(), rosa.grant());
        seenOnTheBoard(leo);
        household.grant(rosa.member(), dana.person(), new GrantTerms(HELPS, Visibility.CAREFUL));
        int before = looks(rosa);

        ordered(rosa);
        seenOnTheBoard(leo);

        assertThat(looks(rosa)).as("she is not on the board that is open").isEqualTo(before);
    }

    // What was news before this has been looked at by then: one screen looks at one thing after another.
    private void seenOnTheBoard(Helped whose) {
        int before = looks(whose);
        OrderId order = ordered(whose);
        await().atMost(Duration.ofSeconds(10)).until(() -> looks(whose) > before);
        int between = looks(whose);
        acting.on(whose.actor(), whose.member(), Need.act(Area.REFILLS), authority -> refills.cancel(authority, order));
        await().atMost(Duration.ofSeconds(10)).until(() -> looks(whose) > between);
    }

    private OrderId ordered(Helped whose) {
        var decision = acting.on(
                whose.actor(),
                whose.member(),
                Need.act(Area.REFILLS),
                authority -> refills.order(authority, whose.medicine()));
        if (decision instanceof Decision.Allowed<RefillOutcome>(RefillOutcome.Ordered done)) {
            return done.order();
        }
        throw new IllegalStateException("Not ordered: " + decision);
    }

    @Test
    void somebodyElseOrderedIt_isSaidWithWhoAndWhen() {
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(rosa.member(), sam.person(), GrantTerms.of(HELPS));
        acting.on(sam, rosa.member(), Need.act(Area.REFILLS), authority -> refills.order(authority, rosa.medicine()));

        BoardPerson person = board.of(dana, rosa.member()).orElseThrow();

        assertThat(person.lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(BoardKind.UNDER_WAY);
            assertThat(line.by()).isEqualTo(sam.person());
            assertThat(line.at()).isNotNull();
            assertThat(line.medicine()).as("nobody orders it again").isNull();
        });
        assertThat(person.names()).containsEntry(sam.person(), "Sam");
        assertThat(board.of(dana))
                .first()
                .satisfies(first -> assertThat(first.helped().member())
                        .as("what is due comes first")
                        .isEqualTo(leo.member()));
    }

    @Test
    void nobodyElsesMembersAreOnIt() {
        Actor mallory = household.signedIn(household.person("Mallory"));

        assertThat(board.of(mallory)).isEmpty();
        assertThat(board.of(mallory, rosa.member())).isEmpty();
        Set<MemberId> seen =
                acting.onAll(mallory, Set.of(rosa.member(), leo.member()), Set.of(Area.REFILLS), all -> all.members());
        assertThat(seen).isEmpty();
    }

    @Test
    void twelvePeople_askTheDatabaseAsOftenAsTwo() {
        board.of(dana);
        List<String> two = Statements.of(() -> board.of(dana));
        List<Helped> more = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            more.add(helped("Medicine " + i, HELPS));
        }
        board.of(dana);

        List<String> twelve = Statements.of(() -> board.of(dana));

        assertThat(more).hasSize(10);
        assertThat(board.of(dana)).hasSize(12);
        assertThat(twelve).hasSameSizeAs(two).hasSizeLessThanOrEqualTo(18);
    }

    private Helped helped(String medicine, Permissions permissions) {
        Actor actor = household.signedIn(household.person("Rosa"));
        MemberId member = household.member(actor.person());
        MedicineId id = medicines.take(member, medicine);
        GrantId grant = household.grant(member, dana.person(), new GrantTerms(permissions, Visibility.CAREFUL));
        return new Helped(actor, member, grant, id);
    }

    private int looks(Helped who) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND actor_id = ? AND kind = 'Acted'")
                .params(who.member().id(), dana.person().id())
                .query(Integer.class)
                .single();
    }
}
