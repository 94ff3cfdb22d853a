package org.carestead.privacy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.grant.Basis;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.privacy.PrivacyAnswer.Given;
import org.carestead.privacy.PrivacyAnswer.Refused;
import org.carestead.privacy.PrivacyAnswer.SayWhy;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.Staff;
import org.carestead.staff.Workforce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The privacy officer looks, for a reason, and it is recorded; nobody else looks at all. */
@PortalTest
class PrivacyModuleTests {

    private static final String WHY = "Complaint 2026-114 of a member";
    private static final String CANARY = "Canaryzumab";
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Officers officers;

    @Autowired
    private Directory directory;

    @Autowired
    private TrailSearch search;

    @Autowired
    private AccessThen access;

    @Autowired
    private ChainCheck check;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private Household household;
    private Workforce workforce;
    private Actor ines;
    private PersonId rosasPerson;
    private MemberId rosa;
    private Actor dana;
    private MedicineId medicine;

    @BeforeEach
    void danaHelpsRosaAndInesIsOfficer() {
        household = new Household(portal);
        workforce = new Workforce(portal);
        ines = workforce.signedIn(Hat.PRIVACY_OFFICER);
        rosasPerson = household.person("Rosa");
        rosa = household.member(rosasPerson);
        dana = household.signedIn(household.person("Dana"));
        household.grant(rosa, dana.person(), GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        medicine = new TestMedicines(portal).take(rosa, CANARY);
        acting.on(dana, rosa, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        acting.on(dana, rosa, Need.view(Area.CLAIMS), authority -> 1);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    /** All that a privacy officer can ask; whoever adds something adds it here. */
    private Map<String, Function<Actor, PrivacyAnswer<?>>> questions() {
        return Map.of(
                "Officers.inquiry", actor -> officers.inquiry(actor),
                "Directory.members", actor -> directory.members(actor, "Rosa"),
                "Directory.people", actor -> directory.people(actor, "Dana"),
                "TrailSearch.find", actor -> search.find(actor, SearchFilter.ALL, null, ZONE),
                "TrailSearch.kinds", actor -> search.kinds(actor),
                "AccessThen.at", actor -> access.at(actor, rosa, clock.instant()),
                "ChainCheck.of", actor -> check.of(actor, rosa),
                "ChainCheck.all", actor -> check.all(actor, report -> {}),
                "Disclosures.of", actor -> disclosures.of(actor, rosa, ZONE));
    }

    @Test
    void nobodyElseIsAnswered() {
        List<Actor> others = new ArrayList<>(List.of(household.signedIn(rosasPerson), dana));
        for (Hat hat : Hat.values()) {
            if (hat != Hat.PRIVACY_OFFICER) {
                others.add(workforce.signedIn(hat));
            }
        }
        for (Actor other : others) {
            questions()
                    .forEach((question, ask) ->
                            assertThat(ask.apply(other)).as(question).isInstanceOf(Refused.class));
            assertThat(officers.begin(other, WHY)).isInstanceOf(Refused.class);
            assertThat(disclosures.save(other, MemberId.next(), DisclosureFormat.CSV, ZONE))
                    .isEmpty();
            assertThat(entries(other.person().id(), "StaffRefused"))
                    .isEqualTo(questions().size() + 2);
        }
        assertThat(entries(rosa.id(), "TrailSearched")).isZero();
    }

    @Test
    void nothingIsShownBeforeTheReason() {
        questions()
                .forEach((question, ask) ->
                        assertThat(ask.apply(ines)).as(question).isInstanceOf(SayWhy.class));
        assertThat(officers.begin(ines, "  because  ")).isInstanceOf(SayWhy.class);

        officers.begin(ines, " " + WHY + " ");

        questions()
                .forEach((question, ask) ->
                        assertThat(ask.apply(ines)).as(question).isInstanceOf(Given.class));
        assertThat(given(officers.inquiry(ines)).reason()).isEqualTo(WHY);
        assertThat(officers.inquiry(household.signedIn(ines.person()))).isInstanceOf(SayWhy.class);
    }

    @Test
    void takenHatEndsTheLooking() {
        officers.begin(ines, WHY);
        staff.take(workforce.signedIn(Hat.ADMINISTRATOR), ines.person(), Hat.PRIVACY_OFFICER);

        questions()
                .forEach((question, ask) ->
                        assertThat(ask.apply(ines)).as(question).isInstanceOf(Refused.class));
    }

    @Test
    void whatWasLookedAtIsInTheMembersTrailWithItsReason() {
        Inquiry inquiry = given(officers.begin(ines, WHY));

        search.find(ines, of(rosa), null, ZONE);
        access.at(ines, rosa, clock.instant());
        disclosures.of(ines, rosa, ZONE);
        check.of(ines, rosa);

        for (String kind : List.of("TrailSearched", "AccessLookedUp", "DisclosuresRead")) {
            assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND actor_id = ? AND kind = ?"
                                    + " AND subject_id = ?")
                            .params(rosa.id(), ines.person().id(), kind, inquiry.id())
                            .query(Integer.class)
                            .single())
                    .as(kind)
                    .isEqualTo(1);
        }
        assertThat(find(of(rosa)))
                .filteredOn(entry -> entry.kind().equals("AccessLookedUp"))
                .extracting(FoundEntry::why)
                .containsExactly(WHY);
        assertThat(entries(ines.person().id(), "ChainsChecked"))
                .as("a check shows nothing of hers, and stands with who made it")
                .isEqualTo(1);
    }

    @Test
    void trailOfEverybodyIsSearched_eachMemberWhoseEntriesAreShownLearnsOfIt() {
        officers.begin(ines, WHY);
        MemberId leo = household.member(household.person("Leo"));

        find(new SearchFilter(null, dana.person(), "RefillOrdered", null, null, null));

        assertThat(entries(rosa.id(), "TrailSearched")).isEqualTo(1);
        assertThat(entries(leo.id(), "TrailSearched")).isZero();
        assertThat(entries(ines.person().id(), "TrailSearched")).isEqualTo(1);
        household.signedIn(rosasPerson);
        assertThat(find(new SearchFilter(null, rosasPerson, "SignedIn", null, null, null)))
                .isNotEmpty();
        assertThat(entries(rosa.id(), "TrailSearched"))
                .as("her own chain as a person who signs in")
                .isEqualTo(2);
    }

    @Test
    void somebodyIsLookedForByName_officersTrailSaysSo() {
        Inquiry inquiry = given(officers.begin(ines, WHY));

        directory.members(ines, "Rosa");
        directory.people(ines, "Dana");

        assertThat(jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = 'DirectoryRead'"
                                + " AND subject_id = ?")
                        .params(ines.person().id(), inquiry.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void searchFindsByEveryQuestion() {
        officers.begin(ines, WHY);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);

        assertThat(find(of(rosa))).extracting(FoundEntry::kind).contains("RefillOrdered", "ActingRefused");
        assertThat(find(new SearchFilter(rosa, dana.person(), null, true, null, null)))
                .extracting(FoundEntry::kind)
                .containsExactly("ActingRefused");
        assertThat(find(new SearchFilter(null, dana.person(), "RefillOrdered", false, today, today)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.owner()).isEqualTo("Rosa Alvarez");
                    assertThat(entry.by()).startsWith("Dana");
                    assertThat(entry.right()).isNotNull().satisfies(right -> {
                        assertThat(right.basis()).isEqualTo(Basis.AUTHORIZATION);
                        assertThat(right.holder()).as("her own").isNull();
                        assertThat(right.lentBy()).isNull();
                    });
                });
        assertThat(find(new SearchFilter(rosa, null, null, null, null, today.minusDays(1))))
                .isEmpty();
        assertThat(find(new SearchFilter(MemberId.next(), null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void accessIsRenewedAfterwards_theEntryStillSaysUntilWhenItWentThen() {
        officers.begin(ines, WHY);
        Instant then = requireNonNull(ofOrder().right()).ends();

        jdbc.sql("UPDATE grants SET ends_at = ends_at + INTERVAL 1 YEAR WHERE member_id = ?")
                .param(rosa.id())
                .update();

        assertThat(requireNonNull(ofOrder().right()).ends()).isEqualTo(then);
    }

    @Test
    void rosaPausesDana_theEntrySaysWhoseAccessItWas() {
        officers.begin(ines, WHY);
        Actor member = household.signedIn(rosasPerson);
        grants.pause(member, lists.givenBy(member).getFirst().id(), null);

        assertThat(find(new SearchFilter(rosa, rosasPerson, "GrantPaused", null, null, null)))
                .singleElement()
                .satisfies(entry ->
                        assertThat(requireNonNull(entry.right()).holder()).startsWith("Dana"));
    }

    @Test
    void samActsAsStandIn_theEntrySaysForWhom() {
        officers.begin(ines, WHY);
        Actor sam = household.signedIn(household.person("Sam"));
        GrantId danas =
                lists.givenBy(household.signedIn(rosasPerson)).getFirst().id();
        GrantId his =
                household.grant(rosa, sam.person(), GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions()));
        jdbc.sql("UPDATE grants SET may_stand_in = TRUE WHERE id = ?")
                .param(danas.id())
                .update();
        jdbc.sql("UPDATE grants SET stands_in_for = ? WHERE id = ?")
                .params(danas.id(), his.id())
                .update();
        acting.on(sam, rosa, Need.view(Area.REFILLS), authority -> 1);

        assertThat(find(new SearchFilter(rosa, sam.person(), "Acted", null, null, null)))
                .singleElement()
                .satisfies(entry ->
                        assertThat(requireNonNull(entry.right()).lentBy()).startsWith("Dana"));
    }

    private FoundEntry ofOrder() {
        return find(new SearchFilter(rosa, dana.person(), "RefillOrdered", null, null, null))
                .getFirst();
    }

    @Test
    void medicineIsNeverNamed() {
        officers.begin(ines, WHY);

        String id = medicine.id().toString();
        assertThat(find(of(rosa))).extracting(FoundEntry::kind).contains("RefillOrdered");
        assertThat(find(of(rosa)).toString()).doesNotContain(CANARY, id);
        assertThat(given(disclosures.of(ines, rosa, ZONE)).toString()).doesNotContain(CANARY, id);
        assertThat(given(access.at(ines, rosa, clock.instant())).toString()).doesNotContain(CANARY, id);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        officers.begin(ines, WHY);
        for (int i = 0; i < TrailSearch.PAGE + 20; i++) {
            acting.on(dana, rosa, Need.view(Area.MEDICINES), authority -> 1);
        }
        SearchFilter looks = new SearchFilter(rosa, dana.person(), "Acted", null, null, null);

        FoundPage first = given(search.find(ines, looks, null, ZONE));
        FoundPage second = given(search.find(ines, looks, first.next(), ZONE));

        assertThat(first.entries()).hasSize(TrailSearch.PAGE);
        assertThat(second.next()).isNull();
        List<UUID> all =
                new ArrayList<>(first.entries().stream().map(FoundEntry::id).toList());
        second.entries().forEach(entry -> all.add(entry.id()));
        assertThat(all).doesNotHaveDuplicates().hasSize(TrailSearch.PAGE + 21);
    }

    @Test
    void pageTakesAsManyStatementsHoweverMuchIsOnIt() {
        officers.begin(ines, WHY);
        SearchFilter filter = of(rosa);
        int few = Statements.of(() -> find(filter)).size();
        for (int i = 0; i < 20; i++) {
            Actor sam = household.signedIn(household.person("Sam"));
            acting.on(sam, rosa, Need.view(Area.MEDICINES), authority -> 1);
        }

        assertThat(Statements.of(() -> find(filter))).hasSize(few);
        assertThat(few).isLessThanOrEqualTo(14);
    }

    @Test
    void peopleAreFoundByWhatIsSaidOfThem() {
        officers.begin(ines, WHY);

        EmailAddress address = Household.address();
        String letters = UUID.randomUUID().toString().substring(0, 8);
        PersonId somebody = household.person("Ježek " + letters, address);
        for (String said : List.of("jezek " + letters + " NUNEZ", letters, " " + address.value() + " ")) {
            assertThat(given(directory.people(ines, said)))
                    .as(said)
                    .extracting(PersonView::id)
                    .containsExactly(somebody);
        }
        assertThat(given(directory.members(ines, "osa alv")))
                .extracting(MemberView::id)
                .isNotEmpty();
        assertThat(given(directory.members(ines, "%"))).isEmpty();
        assertThat(given(directory.members(ines, "%%%"))).isEmpty();
        assertThat(given(directory.people(ines, "' OR 1=1 -- "))).isEmpty();
    }

    private List<FoundEntry> find(SearchFilter filter) {
        return given(search.find(ines, filter, null, ZONE)).entries();
    }

    private static SearchFilter of(MemberId member) {
        return new SearchFilter(member, null, null, null, null, null);
    }

    static <T> T given(PrivacyAnswer<T> answer) {
        if (answer instanceof Given<T>(T what)) {
            return what;
        }
        throw new AssertionError("Nothing was given: " + answer);
    }

    private int entries(UUID owner, String kind) {
        return jdbc.sql("SELECT COUNT(*) FROM trail_entry WHERE owner_id = ? AND kind = ?")
                .params(owner, kind)
                .query(Integer.class)
                .single();
    }
}
