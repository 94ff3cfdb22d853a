package org.carestead.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.grant.Widening;
import org.carestead.invitation.AcceptanceOutcome.Accepted;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationOutcome.Sent;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.local.LocalDatabase;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.carestead.trail.TrailFinding.Changed;
import org.carestead.trail.TrailFinding.CheckpointDiffers;
import org.carestead.trail.TrailFinding.CutOff;
import org.carestead.trail.TrailFinding.Missing;
import org.carestead.trail.TrailFinding.Whole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain holds what happened, and shows when somebody meddled with it. */
@PortalTest
class TrailModuleTests {

    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Grants grants;

    @Autowired
    private GrantLists lists;

    @Autowired
    private Acting acting;

    @Autowired
    private TrailCheck check;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private Feed feed;

    @Autowired
    private MessageSource texts;

    @Autowired
    private MessageTray tray;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Value("${spring.datasource.url}")
    private String url;

    private Household household;
    private Actor rosa;
    private Actor dana;
    private MemberId member;
    private EmailAddress danasAddress;

    @BeforeEach
    void rosaAndDana() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        danasAddress = Household.address();
        dana = household.signedIn(household.person("Dana", danasAddress));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void allThatServicesDoIsInTheTrailInItsOrder() {
        LocalDate endsOn = calendar.today().plusMonths(1);
        NewInvitation offer = new NewInvitation(
                PersonName.parse("Dana", "W").orElseThrow(), Relationship.DAUGHTER, danasAddress, HELPS, endsOn);
        Sent first = (Sent) Signing.invite(invitations, rosa, offer);
        token(1);
        Sent second = (Sent) invitations.sendAgain(rosa, first.invitation());
        token(2);
        Sent third = (Sent) invitations.correct(rosa, second.invitation(), danasAddress);
        String token = token(3);
        acceptances.accept(dana, token, "AAAA-AAAA", false);
        GrantId grant = ((Accepted) acceptances.accept(dana, token, third.passcode(), false)).grant();
        acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
        acting.on(dana, member, Need.act(Area.REFILLS), authority -> 1);
        acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1);
        change(grant, HELPS.permissions().with(Area.REFILLS, Level.ASK_FIRST));
        acting.on(dana, member, Need.act(Area.REFILLS), authority -> 1);
        change(grant, HELPS.permissions());
        grants.pause(rosa, grant, null);
        grants.resume(rosa, grant);
        grants.end(dana, grant);
        grants.end(rosa, grant);
        acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);

        assertThat(kinds())
                .containsExactly(
                        "AuthorizationSigned DONE",
                        "InvitationSent DONE",
                        "InvitationSentAgain DONE",
                        "InvitationAddressCorrected DONE",
                        "PasscodeWrong REFUSED",
                        "GrantGiven DONE",
                        "Acted DONE",
                        "Acted DONE",
                        "ActingRefused REFUSED",
                        "GrantNarrowed DONE",
                        "ApprovalNeeded REFUSED",
                        "AuthorizationSigned DONE",
                        "GrantWidened DONE",
                        "GrantPaused DONE",
                        "GrantResumed DONE",
                        "GrantChangeRefused REFUSED",
                        "GrantEnded DONE",
                        "ActingRefused REFUSED");
        assertThat(check.verify(member)).isEqualTo(new Whole(18));
        assertThat(check.verify(rosa.person())).isInstanceOf(Whole.class);
    }

    @Test
    void feedIsTheMembersOwnInPlainWords() {
        household.grant(member, dana.person(), HELPS);
        acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
        clock.advance(Duration.ofMinutes(2));
        acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
        acting.on(dana, member, Need.act(Area.REFILLS), authority -> 1);
        acting.on(dana, member, Need.view(Area.CLAIMS), authority -> 1);

        List<FeedLine> lines = feed.of(rosa, null, ZoneOffset.UTC).lines();

        assertThat(lines)
                .extracting(FeedLine::key)
                .containsExactly("trail.they.ActingRefused.CLAIMS", "trail.they.Acted", "trail.you.SignedIn");
        assertThat(lines.getFirst().reasonKey()).isEqualTo("trail.reason.NOT_PERMITTED");
        assertThat(lines.get(1).looked()).containsExactly(Area.MEDICINES);
        assertThat(lines.get(1).times()).isEqualTo(2);
        assertThat(lines.get(1).words().getFirst()).startsWith("Dana");
        assertThat(lines)
                .allSatisfy(line -> assertThat(
                                texts.getMessage(line.key(), line.words().toArray(), Locale.of("es")))
                        .doesNotContain("{"));
        assertThat(feed.of(dana, null, ZoneOffset.UTC).lines())
                .extracting(FeedLine::key)
                .containsExactly("trail.you.SignedIn");
    }

    @Test
    void feedGoesOnWhereThePageEnded() {
        happened(Feed.READ + 5);

        FeedPage first = feed.of(rosa, null, ZoneOffset.UTC);
        FeedPage second = feed.of(rosa, first.next(), ZoneOffset.UTC);

        assertThat(first.lines()).extracting(FeedLine::times).containsExactly(Feed.READ);
        assertThat(second.lines()).extracting(FeedLine::times).containsExactly(5, 1);
        assertThat(second.next()).isNull();
    }

    @Test
    void whatDoesNotCommitIsNotInTheTrail() {
        household.grant(member, dana.person(), HELPS);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> acting.on(dana, member, Need.act(Area.REFILLS), authority -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(kinds()).isEmpty();
        assertThat(check.verify(member)).isEqualTo(new Whole(0));
    }

    @Test
    void manyAtOnceMakeOneChain() {
        household.grant(member, dana.person(), HELPS);

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            CompletableFuture.allOf(IntStream.range(0, 40)
                            .mapToObj(i -> CompletableFuture.runAsync(
                                    () -> assertThat(acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1))
                                            .isInstanceOf(Allowed.class),
                                    threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        }

        assertThat(check.verify(member)).isEqualTo(new Whole(40));
    }

    @Test
    void changedEntryShows() throws SQLException {
        happened(5);

        meddle("UPDATE trail_entry SET actor_id = ? WHERE owner_id = ? AND seq = 3", UUID.randomUUID());

        assertThat(check.verify(member)).isEqualTo(new Changed(3));
    }

    @Test
    void missingEntryShows() throws SQLException {
        happened(5);

        meddle("DELETE FROM trail_entry WHERE ? IS NOT NULL AND owner_id = ? AND seq = 2", UUID.randomUUID());

        assertThat(check.verify(member)).isEqualTo(new Missing(2));
    }

    @Test
    void cutTailShowsByTheHead() throws SQLException {
        happened(5);

        meddle("DELETE FROM trail_entry WHERE ? IS NOT NULL AND owner_id = ? AND seq > 3", UUID.randomUUID());

        assertThat(check.verify(member)).isEqualTo(new CutOff(3));
    }

    @Test
    void tailCutTogetherWithItsHeadShowsByTheCheckpoint() throws SQLException {
        happened(5);
        checkpoints.make();

        cutWithHead();

        assertThat(check.verify(member)).isEqualTo(new CutOff(3));
    }

    @Test
    void checkpointSetBackShows() throws SQLException {
        happened(3);
        checkpoints.make();
        happened(2);

        meddle("UPDATE checkpoint SET made_at = '2020-01-01' WHERE ? IS NOT NULL AND owner_id = ?", UUID.randomUUID());

        assertThat(check.verify(member)).isEqualTo(new CheckpointDiffers(3));
    }

    @Test
    void portalItselfCannotChangeOrRemoveEntries() {
        happened(1);

        for (String statement : List.of(
                "UPDATE trail_entry SET kind = 'X' WHERE owner_id = ?",
                "DELETE FROM trail_entry WHERE owner_id = ?",
                "UPDATE checkpoint SET seq = 0 WHERE owner_id = ?",
                "DELETE FROM checkpoint WHERE owner_id = ?",
                "DELETE FROM trail_head WHERE owner_id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).param(member.id()).update());
        }
    }

    @Test
    void checkpointIsMadeOncePerGrowth() {
        happened(2);
        checkpoints.make();
        checkpoints.make();

        assertThat(jdbc.sql("SELECT COUNT(*) FROM checkpoint WHERE owner_id = ?")
                        .param(member.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(check.verify(member)).isInstanceOf(Whole.class);
    }

    private void cutWithHead() throws SQLException {
        meddle("DELETE FROM trail_entry WHERE ? IS NOT NULL AND owner_id = ? AND seq > 3", UUID.randomUUID());
        meddle("""
            UPDATE trail_head SET seq = 3,
                hash = (SELECT e.hash FROM trail_entry e WHERE e.seq = 3 AND e.owner_id = trail_head.owner_id)
            WHERE ? IS NOT NULL AND owner_id = ?\
            """, UUID.randomUUID());
    }

    private void happened(int times) {
        for (int i = 0; i < times; i++) {
            acting.on(dana, member, Need.view(Area.MEDICINES), authority -> 1);
        }
    }

    private void change(GrantId grant, Permissions permissions) {
        int version = lists.givenBy(rosa, grant).orElseThrow().version();
        new Widening(portal).widen(rosa, grant, GrantTerms.of(permissions), version);
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT CONCAT(kind, ' ', outcome) FROM trail_entry WHERE owner_id = ? ORDER BY seq")
                .param(member.id())
                .query(String.class)
                .list();
    }

    // Waits for each mail before the next is sent: deliveries run side by side and may overtake one another.
    private String token(int mails) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(danasAddress.value()).size() == mails);
        return tray.to(danasAddress.value())
                .getFirst()
                .body()
                .split("/invitation/", 2)[1]
                .substring(0, 43);
    }

    // As somebody who has the database's own account.
    private void meddle(String statement, UUID value) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                PreparedStatement prepared = owner.prepareStatement(statement)) {
            prepared.setObject(1, value);
            prepared.setObject(2, member.id());
            assertThat(prepared.executeUpdate()).isPositive();
        }
    }
}
