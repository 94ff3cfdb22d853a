package org.carestead.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Visibility;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Widening;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Caregivers see what they did, for whom, and what they were refused, and nothing that is kept from them meanwhile. */
@PortalTest
class MyDoingsModuleTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());
    private static final String ROSA = "Rosa Alvarez";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MyDoings doings;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private MovableClock clock;

    private Household household;
    private Actor rosa;
    private Actor dana;
    private MemberId member;
    private GrantId grant;
    private MedicineId medicine;

    @BeforeEach
    void danaOrdersForRosa() {
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa"));
        member = household.member(rosa.person());
        dana = household.signedIn(household.person("Dana"));
        household.member(dana.person());
        grant = household.grant(member, dana.person(), HELPS);
        medicine = new TestMedicines(portal).take(member, "Simvastatin");
        look(dana, member);
        acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void whatOneDidAndForWhomIsListedRefusedOnesToo() {
        assertThat(of(dana))
                .extracting(FeedLine::key, FeedLine::words)
                .containsExactly(
                        tuple("trail.my.ActingRefused.CLAIMS", List.of(ROSA, "")),
                        tuple("trail.my.RefillOrdered", List.of(ROSA, "Simvastatin")),
                        tuple("trail.my.Acted", List.of(ROSA, "")));
        assertThat(of(dana).getFirst().reasonKey()).isEqualTo("trail.my.reason.NOT_PERMITTED");
        assertThat(of(dana)).noneMatch(FeedLine::mayBeDisowned);
    }

    @Test
    void medicineThatIsHiddenNowIsNotNamed() {
        change(Visibility.CAREFUL.hiding(medicine));

        assertThat(ordered(dana).key()).isEqualTo("trail.my.RefillOrdered.hidden");
        assertThat(of(dana).toString()).doesNotContain("Simvastatin");

        change(Visibility.CAREFUL);
        assertThat(ordered(dana).words()).containsExactly(ROSA, "Simvastatin");
    }

    @Test
    void nothingIsNamedWhileTheAccessRestsAndAfterItsEnd() {
        grants.pause(rosa, grant, null);
        assertThat(of(dana).toString()).doesNotContain("Simvastatin");
        grants.resume(rosa, grant);
        assertThat(of(dana).toString()).contains("Simvastatin");
        grants.end(rosa, grant);
        assertThat(of(dana).toString()).doesNotContain("Simvastatin").contains(ROSA);
    }

    @Test
    void nothingIsNamedWhenItsTimeIsUpNotedOrNot() {
        clock.advance(Duration.ofDays(400));

        assertThat(of(dana).toString()).doesNotContain("Simvastatin");
    }

    @Test
    void whoTriesOnOthersLearnsNobodysName() {
        Actor mallory = household.signedIn(household.person("Mallory"));
        look(mallory, member);
        look(mallory, MemberId.next());
        grants.end(mallory, grant);

        assertThat(of(mallory))
                .extracting(FeedLine::key)
                .containsExactly("trail.my.GrantChangeRefused", "trail.my.ActingRefused.nobody");
        assertThat(of(mallory).get(1).times()).isEqualTo(2);
        assertThat(of(mallory).toString()).doesNotContain("Rosa", "Alvarez", "Simvastatin");
    }

    @Test
    void whatOneDoesForOneselfAndWhatOthersDoIsNotHere() {
        assertThat(of(rosa)).isEmpty();
        Actor sam = household.signedIn(household.person("Sam"));
        household.grant(member, sam.person(), HELPS);
        look(sam, member);

        assertThat(of(dana)).hasSize(3);
        assertThat(of(sam)).extracting(FeedLine::key).containsExactly("trail.my.Acted");
    }

    @Test
    void visitsToTwoPeopleAreTwoLines() {
        Actor leo = household.signedIn(household.person("Leo"));
        MemberId leos = household.member(leo.person());
        household.grant(leos, dana.person(), HELPS);
        look(dana, leos);

        assertThat(of(dana))
                .filteredOn(line -> line.key().equals("trail.my.Acted"))
                .hasSize(2);
    }

    @Test
    void manyPeopleTakeNoMoreStatementsThanOne() {
        int one = Statements.of(() -> of(dana)).size();
        for (int i = 0; i < 3; i++) {
            MemberId another = household.member(household.person("Leo"));
            new TestMedicines(portal).take(another, "Warfarin");
            household.grant(another, dana.person(), HELPS);
            look(dana, another);
        }

        assertThat(Statements.of(() -> of(dana))).hasSize(one);
    }

    @Test
    void everyKindHasItsWords() throws IOException {
        String words = Files.readString(Path.of("src/main/resources/vaadin-i18n/translations.properties"));
        Set<String> kinds = new HashSet<>(MyDoingRows.KINDS);

        assertThat(kinds).allSatisfy(kind -> assertThat(words).contains("trail.my." + kind));
        assertThat(Arrays.stream(FeedKind.values()).flatMap(kind -> kind.entries().stream()))
                .containsAll(kinds.stream()
                        .filter(kind -> !FeedKind.ATTEMPTS.contains(kind))
                        .toList());
    }

    private FeedLine ordered(Actor who) {
        return of(who).stream()
                .filter(line -> line.key().startsWith("trail.my.RefillOrdered"))
                .findFirst()
                .orElseThrow();
    }

    private void change(Visibility visibility) {
        int version = lists.givenBy(rosa, grant).orElseThrow().version();
        new Widening(portal).widen(rosa, grant, new GrantTerms(HELPS.permissions(), visibility), version);
    }

    private void look(Actor who, MemberId whose) {
        acting.on(who, whose, Need.view(Area.MEDICINES), authority -> 1);
    }

    private List<FeedLine> of(Actor who) {
        return doings.of(who, null, NEW_YORK).lines();
    }
}
