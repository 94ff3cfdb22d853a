package org.carestead.trail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.Statements;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A feed shows what is asked for and no less, and a page of a long one costs what a page of a short one does. */
@PortalTest
class FeedFilterModuleTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());
    private static final int MANY = 13_000;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private Grants grants;

    @Autowired
    private Feed feed;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Actor rosa;
    private Actor dana;
    private Actor sam;
    private MemberId member;
    private GrantId sams;

    @BeforeEach
    void danaAndSamHelpRosa() {
        household = new Household(portal);
        rosa = household.signedIn(household.person("Rosa"));
        member = household.member(rosa.person());
        dana = household.signedIn(household.person("Dana"));
        sam = household.signedIn(household.person("Sam"));
        household.grant(member, dana.person(), HELPS);
        sams = household.grant(member, sam.person(), HELPS);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void eachFilterShowsWhatItSays() {
        aDay();

        assertThat(keys(FeedFilter.ALL))
                .containsExactlyInAnyOrder(
                        "they.Acted",
                        "they.Acted",
                        "they.RefillOrdered",
                        "they.ActingRefused.CLAIMS",
                        "they.ActingRefused.REFILLS",
                        "you.GrantPaused",
                        "they.GrantChangeRefused",
                        "you.SignedIn");
        assertThat(keys(by(sam)))
                .containsExactlyInAnyOrder("they.Acted", "they.ActingRefused.REFILLS", "they.GrantChangeRefused");
        assertThat(keys(by(rosa))).containsExactlyInAnyOrder("you.GrantPaused", "you.SignedIn");
        assertThat(keys(of(FeedKind.LOOKED)))
                .containsExactlyInAnyOrder("they.Acted", "they.Acted", "they.ActingRefused.CLAIMS");
        assertThat(keys(of(FeedKind.ORDERED)))
                .containsExactlyInAnyOrder("they.RefillOrdered", "they.ActingRefused.REFILLS");
        assertThat(keys(of(FeedKind.ACCESS))).containsExactlyInAnyOrder("you.GrantPaused", "they.GrantChangeRefused");
        assertThat(keys(of(FeedKind.ACCOUNT))).containsExactly("you.SignedIn");
        assertThat(keys(of(FeedKind.LOOKED_INTO))).isEmpty();
        assertThat(keys(new FeedFilter(null, null, null, null, true)))
                .containsExactlyInAnyOrder(
                        "they.ActingRefused.CLAIMS", "they.ActingRefused.REFILLS", "they.GrantChangeRefused");
    }

    @Test
    void filtersTakenTogetherNarrow() {
        aDay();

        assertThat(keys(new FeedFilter(sam.person(), FeedKind.ORDERED, null, null, true)))
                .containsExactly("they.ActingRefused.REFILLS");
        assertThat(keys(new FeedFilter(dana.person(), FeedKind.LOOKED, null, null, false)))
                .containsExactlyInAnyOrder("they.Acted", "they.ActingRefused.CLAIMS");
        assertThat(keys(new FeedFilter(dana.person(), FeedKind.ACCESS, null, null, false)))
                .isEmpty();
    }

    @Test
    void kindsTogetherAreEverything() {
        aDay();

        List<String> each = Arrays.stream(FeedKind.values())
                .flatMap(kind -> keys(of(kind)).stream())
                .toList();

        assertThat(each).containsExactlyInAnyOrderElementsOf(keys(FeedFilter.ALL));
    }

    @Test
    void daysBeginAndEndWhereTheReaderIs() {
        LocalDate day = clock.instant().atZone(NEW_YORK).toLocalDate().plusDays(10);
        moveTo(day.atTime(23, 59).atZone(NEW_YORK).toInstant());
        look(dana);
        moveTo(day.plusDays(1).atTime(0, 1).atZone(NEW_YORK).toInstant());
        look(sam);

        assertThat(by(days(day, day))).containsExactly(dana.person());
        assertThat(by(days(day.plusDays(1), null))).containsExactly(sam.person());
        assertThat(by(days(day, day.plusDays(1)))).containsExactlyInAnyOrder(sam.person(), dana.person());
        assertThat(by(days(day.plusDays(2), null))).isEmpty();
        assertThat(by(days(day.plusDays(1), day))).isEmpty();
    }

    @Test
    void pagesOfFilteredFeedFollowOneAnother() {
        for (int i = 0; i < Feed.PAGE + 10; i++) {
            clock.advance(Duration.ofHours(2));
            look(dana);
            look(sam);
        }

        List<FeedLine> read = new ArrayList<>();
        FeedPage page = feed.of(rosa, by(dana), null, NEW_YORK);
        read.addAll(page.lines());
        while (page.next() != null) {
            page = feed.of(rosa, by(dana), page.next(), NEW_YORK);
            read.addAll(page.lines());
        }

        assertThat(read).hasSize(Feed.PAGE + 10);
        assertThat(read).extracting(FeedLine::by).containsOnly(dana.person());
        assertThat(read).extracting(FeedLine::entry).doesNotHaveDuplicates();
    }

    @Test
    void filterOpensNobodyElsesTrail() {
        Actor leo = household.signedIn(household.person("Leo"));
        household.member(leo.person());
        aDay();

        assertThat(feed.of(leo, by(dana), null, NEW_YORK).lines()).isEmpty();
        assertThat(feed.of(leo, by(rosa), null, NEW_YORK).lines()).isEmpty();
        assertThat(feed.of(dana, by(rosa), null, NEW_YORK).lines()).isEmpty();
        assertThat(feed.others(leo)).isEmpty();
        assertThat(feed.others(dana)).isEmpty();
        assertThat(feed.others(rosa)).extracting(PersonView::id).containsExactly(dana.person(), sam.person());
    }

    @Test
    void longTrailCostsWhatAShortOneDoes() {
        aDay();
        int few = filters().mapToInt(this::rowsRead).max().orElseThrow();
        int statements = Statements.of(() -> feed.of(rosa, null, NEW_YORK)).size();
        fill(MANY);

        assertThat(few).isLessThan(500);
        assertThat(filters()).allSatisfy(filter -> {
            assertThat(rowsRead(filter)).as(filter.toString()).isLessThan(4 * Feed.READ);
            assertThat(Statements.of(() -> feed.of(rosa, filter, null, NEW_YORK)))
                    .hasSizeLessThanOrEqualTo(statements);
        });
    }

    private Stream<FeedFilter> filters() {
        LocalDate today = clock.instant().atZone(NEW_YORK).toLocalDate();
        return Stream.concat(
                Stream.of(
                        FeedFilter.ALL,
                        by(dana),
                        by(sam),
                        by(rosa),
                        days(today.minusDays(3), today),
                        days(null, today.minusDays(100)),
                        new FeedFilter(null, null, null, null, true),
                        new FeedFilter(dana.person(), null, null, null, true),
                        new FeedFilter(sam.person(), null, null, null, true),
                        new FeedFilter(null, FeedKind.LOOKED, null, null, true),
                        new FeedFilter(dana.person(), FeedKind.LOOKED, null, null, true),
                        new FeedFilter(sam.person(), FeedKind.LOOKED, null, null, false),
                        new FeedFilter(dana.person(), FeedKind.ORDERED, null, null, false)),
                Arrays.stream(FeedKind.values()).map(FeedFilterModuleTests::of));
    }

    private void aDay() {
        var medicine = new TestMedicines(portal).take(member, "Simvastatin");
        look(dana);
        acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, medicine));
        acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1);
        look(sam);
        grants.resume(sam, sams);
        grants.pause(rosa, sams, null);
        acting.on(sam, member, Need.act(Area.REFILLS), authority -> 1);
    }

    private void moveTo(Instant moment) {
        clock.advance(Duration.between(clock.instant(), moment));
    }

    private void look(Actor who) {
        acting.on(who, member, Need.view(Area.MEDICINES), authority -> 1);
    }

    // Looks of Dana's, long ago and one a minute.
    private void fill(int count) {
        jdbc.sql("""
                        INSERT INTO trail_entry (id, owner_id, seq, at, actor_id, kind, outcome, details, previous, hash)
                        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
                        SELECT UUID(), :member, 1000 * b.i + a.i, UTC_TIMESTAMP(6) - INTERVAL 1000 * b.i + a.i MINUTE, :dana,
                            'Acted', 'DONE', 'MEDICINES VIEW', UNHEX(REPEAT('0', 64)), UNHEX(REPEAT('0', 64))
                        FROM n a JOIN n b ON b.i <= :thousands""")
                .param("member", member.id())
                .param("dana", dana.person().id())
                .param("thousands", count / 1000)
                .update();
    }

    // What the engine touched for it, on this connection.
    private int rowsRead(FeedFilter filter) {
        return requireNonNull(transactions.execute(status -> {
            int before = touched();
            feed.of(rosa, filter, null, NEW_YORK);
            return touched() - before;
        }));
    }

    private int touched() {
        return jdbc.sql("""
                        SELECT SUM(variable_value) FROM information_schema.session_status
                        WHERE variable_name IN ('HANDLER_READ_NEXT', 'HANDLER_READ_PREV', 'HANDLER_READ_RND_NEXT')""").query(Integer.class).single();
    }

    private List<String> keys(FeedFilter filter) {
        return feed.of(rosa, filter, null, NEW_YORK).lines().stream()
                .map(line -> line.key().replace("trail.", ""))
                .toList();
    }

    private List<PersonId> by(FeedFilter filter) {
        return feed.of(rosa, filter, null, NEW_YORK).lines().stream()
                .map(line -> requireNonNull(line.by()))
                .toList();
    }

    private static FeedFilter by(Actor who) {
        return new FeedFilter(who.person(), null, null, null, false);
    }

    private static FeedFilter of(FeedKind kind) {
        return new FeedFilter(null, kind, null, null, false);
    }

    private static FeedFilter days(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new FeedFilter(null, null, from, to, false);
    }
}
