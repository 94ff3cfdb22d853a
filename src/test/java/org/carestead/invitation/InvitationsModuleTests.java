package org.carestead.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestead.MovableClock;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision.Allowed;
import org.carestead.access.GrantTerms;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.grant.GrantEvent.GrantGiven;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.invitation.AcceptanceOutcome.Accepted;
import org.carestead.invitation.AcceptanceOutcome.OtherAccount;
import org.carestead.invitation.AcceptanceOutcome.WrongPasscode;
import org.carestead.invitation.InvitationEvent.InvitationExpired;
import org.carestead.invitation.InvitationEvent.InvitationLocked;
import org.carestead.invitation.InvitationEvent.PasscodeWrong;
import org.carestead.invitation.InvitationOutcome.Refused;
import org.carestead.invitation.InvitationOutcome.Sent;
import org.carestead.invitation.InvitationOutcome.Withdrawn;
import org.carestead.local.MessageTray;
import org.carestead.local.MessageTray.Kept;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** From the offer to the grant, and every way in which it must not come to one. */
@PortalTest
@RecordApplicationEvents
class InvitationsModuleTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/invitation/([A-Za-z0-9_-]{43})\\b");
    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private InvitationClock invitationClock;

    @Autowired
    private GrantLists lists;

    @Autowired
    private Grants grants;

    @Autowired
    private Acting acting;

    @Autowired
    private MessageTray tray;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ApplicationEvents events;

    private final EmailAddress rosasAddress = Household.address();
    private final EmailAddress danasAddress = Household.address();
    private Household household;
    private MemberId member;
    private Actor rosa;
    private Actor dana;

    @BeforeEach
    void rosaAndDana() {
        household = new Household(portal);
        PersonId person = household.person("Rosa", rosasAddress);
        member = household.member(person);
        rosa = household.signedIn(person);
        dana = household.signedIn(household.person("Dana", danasAddress));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void linkAndPasscodeMakeAnActiveGrant() {
        Invited invited = invite();

        Accepted accepted = (Accepted) acceptances.accept(dana, invited.token, invited.passcode, false);

        assertThat(accepted.member()).isEqualTo(member);
        assertThat(acting.on(dana, member, Need.act(Area.REFILLS), authority -> 1))
                .isInstanceOf(Allowed.class);
        GrantView grant = lists.givenBy(rosa, accepted.grant()).orElseThrow();
        assertThat(grant.terms()).isEqualTo(HELPS);
        assertThat(grant.endsAt())
                .isEqualTo(calendar.startOf(calendar.today().plusMonths(12).plusDays(1)));
        assertThat(events.stream(GrantGiven.class)).hasSize(1);
        assertThat(invitations.of(rosa)).isEmpty();
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(rosasAddress.value()).size() == 1
                        && tray.to(danasAddress.value()).size() == 2);
    }

    @Test
    void passcodeIsReadAsPeopleTypeIt() {
        Invited invited = invite();

        assertThat(acceptances.accept(
                        dana,
                        invited.token,
                        " " + invited.passcode.replace("-", " ").toLowerCase(Locale.ROOT),
                        false))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void linkIsOpaqueAndSecretsAreKeptAsHashes() {
        Invited invited = invite();

        assertThat(jdbc.sql("SELECT CONCAT_WS('|', passcode_hash, HEX(token_hash), HEX(sealed_email)) FROM"
                                + " invitation WHERE id = ?")
                        .param(invited.id.id())
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(
                        invited.passcode, invited.passcode.replace("-", ""), invited.token, danasAddress.value());
        assertThat(invited.mail.body()).doesNotContain(invited.passcode);
        assertThat(invited.toString()).doesNotContain(invited.token);
    }

    @Test
    void lookingChangesNothing() {
        Invited invited = invite();
        String before = row(invited.id);

        for (int i = 0; i < 10; i++) {
            OpenInvitation page = acceptances.find(invited.token).orElseThrow();
            assertThat(page.state()).isEqualTo(InvitationState.PENDING);
            assertThat(acceptances.otherAccount(dana, invited.token)).isEmpty();
        }
        assertThat(acceptances.find("unknown")).isEmpty();

        assertThat(row(invited.id)).isEqualTo(before);
        assertThat(lists.heldBy(dana)).isEmpty();
    }

    @Test
    void anotherAccountTakesTheDeliberateChoice() {
        Invited invited = invite();
        EmailAddress other = Household.address();
        Actor otherDana = household.signedIn(household.person("Dana", other));

        assertThat(acceptances.otherAccount(otherDana, invited.token)).contains(new OtherAccount(danasAddress, other));
        assertThat(acceptances.accept(otherDana, invited.token, invited.passcode, false))
                .isEqualTo(new OtherAccount(danasAddress, other));
        assertThat(tries(invited.id)).isEqualTo(5);

        assertThat(acceptances.accept(otherDana, invited.token, invited.passcode, true))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void invitationIsUsedOnce() {
        Invited invited = invite();
        Actor other = household.signedIn(household.person("Sam"));
        acceptances.accept(dana, invited.token, invited.passcode, false);

        assertThat(acceptances.accept(other, invited.token, invited.passcode, true))
                .isEqualTo(notAccepted(AcceptanceRefusal.NOT_OPEN));
        assertThat(acceptances.accept(dana, invited.token, invited.passcode, true))
                .isEqualTo(notAccepted(AcceptanceRefusal.NOT_OPEN));
    }

    @Test
    void invitationIsUsedOnceWhoeverComesAtTheSameMoment() throws Exception {
        Invited invited = invite();
        List<Actor> comers = IntStream.range(0, 5)
                .mapToObj(i -> household.signedIn(household.person("Dana")))
                .toList();
        CyclicBarrier barrier = new CyclicBarrier(comers.size());

        List<AcceptanceOutcome> outcomes = together(comers.stream()
                .<Callable<AcceptanceOutcome>>map(who -> () -> {
                    barrier.await();
                    return acceptances.accept(who, invited.token, invited.passcode, true);
                })
                .toList());

        assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
        assertThat(lists.givenBy(rosa)).hasSize(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM latest_grant WHERE live AND member_id = ?")
                        .param(member.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void fiveWrongPasscodesLockAndTellTheMember() {
        Invited invited = invite();

        for (int left = 4; left > 0; left--) {
            assertThat(acceptances.accept(dana, invited.token, "AAAA-AAAA", false))
                    .isEqualTo(new WrongPasscode(left));
        }
        assertThat(acceptances.accept(dana, invited.token, "AAAA-AAAA", false))
                .isEqualTo(notAccepted(AcceptanceRefusal.LOCKED));
        assertThat(acceptances.accept(dana, invited.token, invited.passcode, false))
                .isEqualTo(notAccepted(AcceptanceRefusal.LOCKED));

        assertThat(lists.heldBy(dana)).isEmpty();
        assertThat(events.stream(PasscodeWrong.class)).hasSize(5);
        assertThat(events.stream(InvitationLocked.class)).hasSize(1);
        assertThat(invitations.of(rosa)).extracting(InvitationView::state).containsExactly(InvitationState.LOCKED);
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(rosasAddress.value()).size() == 1);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanFive() throws Exception {
        Invited invited = invite();
        int guesses = 40;
        CyclicBarrier barrier = new CyclicBarrier(guesses);

        List<AcceptanceOutcome> outcomes = together(IntStream.range(0, guesses)
                .<Callable<AcceptanceOutcome>>mapToObj(i -> () -> {
                    barrier.await();
                    return acceptances.accept(dana, invited.token, "AAAA-AAA" + i % 10, false);
                })
                .toList());

        assertThat(outcomes).hasSize(guesses).noneMatch(Accepted.class::isInstance);
        assertThat(jdbc.sql("SELECT state FROM invitation WHERE id = ?")
                        .param(invited.id.id())
                        .query(String.class)
                        .single())
                .isEqualTo("LOCKED");
        assertThat(outcomes).filteredOn(WrongPasscode.class::isInstance).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void sentAgainTheOldLinkAndPasscodeAreDead() {
        Invited first = invite();
        Sent sent = (Sent) invitations.sendAgain(rosa, first.id);
        Invited second = mailed(sent, danasAddress, 2);

        assertThat(acceptances.find(first.token)).isEmpty();
        assertThat(acceptances.accept(dana, first.token, first.passcode, false))
                .isEqualTo(notAccepted(AcceptanceRefusal.NOT_OPEN));
        assertThat(acceptances.accept(dana, second.token, first.passcode, false))
                .isEqualTo(new WrongPasscode(4));
        assertThat(acceptances.accept(dana, second.token, second.passcode, false))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void correctedAddressGetsANewLink() {
        Invited first = invite();
        EmailAddress right = Household.address();

        Invited second = mailed((Sent) invitations.correct(rosa, first.id, right), right, 1);

        assertThat(acceptances.find(first.token)).isEmpty();
        assertThat(acceptances.find(second.token).orElseThrow().email()).isEqualTo(right);
    }

    @Test
    void withdrawnInvitationOpensNothing() {
        Invited invited = invite();

        assertThat(invitations.withdraw(rosa, invited.id)).isEqualTo(new Withdrawn());

        assertThat(acceptances.accept(dana, invited.token, invited.passcode, false))
                .isEqualTo(notAccepted(AcceptanceRefusal.NOT_OPEN));
        assertThat(invitations.sendAgain(rosa, invited.id)).isEqualTo(new Refused(InvitationRefusal.NOT_OPEN));
        assertThat(invitations.of(rosa)).isEmpty();
    }

    @Test
    void invitationExpiresAfterSevenDaysAndCanBeSentAgain() {
        Invited invited = invite();
        invitationClock.expire(invited.id);
        assertThat(events.stream(InvitationExpired.class)).isEmpty();

        clock.advance(Duration.ofDays(7));

        assertThat(acceptances.find(invited.token).orElseThrow().state()).isEqualTo(InvitationState.EXPIRED);
        assertThat(acceptances.accept(dana, invited.token, invited.passcode, false))
                .isEqualTo(notAccepted(AcceptanceRefusal.NOT_OPEN));
        invitationClock.expire(invited.id);
        assertThat(events.stream(InvitationExpired.class)).hasSize(1);
        Actor rosaAgain = household.signedIn(rosa.person());
        assertThat(invitations.sendAgain(rosaAgain, invited.id)).isInstanceOf(Sent.class);
        assertThat(invitations.of(rosaAgain))
                .extracting(InvitationView::state)
                .containsExactly(InvitationState.PENDING);
    }

    @Test
    void invitingAsksForFreshProof() {
        Invited invited = invite();
        clock.advance(Duration.ofMinutes(6));
        Refused prove = new Refused(InvitationRefusal.PROVE_ITS_YOU);

        assertThat(Signing.invite(invitations, rosa, offer(Household.address())))
                .isEqualTo(prove);
        assertThat(invitations.sendAgain(rosa, invited.id)).isEqualTo(prove);
        assertThat(invitations.correct(rosa, invited.id, Household.address())).isEqualTo(prove);
        assertThat(invitations.withdraw(rosa, invited.id)).isEqualTo(new Withdrawn());
    }

    @Test
    void invitationsOfOthersAreNotThere() {
        Invited invited = invite();
        PersonId mallory = household.person("Mallory");
        household.member(mallory);
        Refused refused = new Refused(InvitationRefusal.NOT_AVAILABLE);

        List<BiFunction<Actor, InvitationId, InvitationOutcome>> changes = List.of(
                invitations::sendAgain,
                invitations::withdraw,
                (who, id) -> invitations.correct(who, id, Household.address()));
        for (var change : changes) {
            for (Actor who : List.of(dana, household.signedIn(mallory))) {
                assertThat(change.apply(who, invited.id)).isEqualTo(refused);
                assertThat(change.apply(who, InvitationId.next())).isEqualTo(refused);
            }
        }
        assertThat(invitations.of(dana)).isEmpty();
        assertThat(events.stream(InvitingRefused.class)).hasSize(12);
    }

    @Test
    void nobodyInvitesThemselves() {
        assertThat(Signing.invite(invitations, rosa, offer(rosasAddress)))
                .isEqualTo(new Refused(InvitationRefusal.YOURSELF));
        Invited invited = invite();
        assertThat(acceptances.accept(rosa, invited.token, invited.passcode, true))
                .isEqualTo(notAccepted(AcceptanceRefusal.YOURSELF));
    }

    @Test
    void whoeverHelpsAlreadyIsNotInvitedAgain() {
        Invited first = invite();
        EmailAddress second = Household.address();
        Invited another = mailed((Sent) Signing.invite(invitations, rosa, offer(second)), second, 1);
        acceptances.accept(dana, first.token, first.passcode, false);

        assertThat(Signing.invite(invitations, rosa, offer(danasAddress)))
                .isEqualTo(new Refused(InvitationRefusal.HELPS_ALREADY));
        assertThat(acceptances.accept(dana, another.token, another.passcode, true))
                .isEqualTo(notAccepted(AcceptanceRefusal.HELPS_ALREADY));

        grants.end(rosa, lists.givenBy(rosa).getFirst().id());
        assertThat(acceptances.accept(dana, another.token, another.passcode, true))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void offersBeyondTheRulesAreRefused() {
        LocalDate today = calendar.today();
        PersonName name = PersonName.parse("Dana", "Whitfield").orElseThrow();

        assertThat(offered(name, GrantTerms.of(Permissions.NOTHING), today.plusMonths(1)))
                .isEqualTo(new Refused(InvitationRefusal.NOTHING_SHARED));
        assertThat(offered(name, HELPS, today.plusMonths(24).plusDays(1)))
                .isEqualTo(new Refused(InvitationRefusal.END_DATE));
        assertThat(offered(name, HELPS, today.minusDays(1))).isEqualTo(new Refused(InvitationRefusal.END_DATE));
        assertThat(offered(name, HELPS, today.plusMonths(24))).isInstanceOf(Sent.class);
        assertThat(offered(name, HELPS, today.plusMonths(1))).isEqualTo(new Refused(InvitationRefusal.INVITED_ALREADY));
        assertThat(Signing.invite(invitations, dana, offer(Household.address())))
                .isEqualTo(new Refused(InvitationRefusal.NOT_A_MEMBER));
    }

    @Test
    void nameThatLeadsElsewhereIsWrittenToNobody() {
        LocalDate today = calendar.today();

        for (String name : List.of("your benefits end today, call 1-800-555-0199", "see evil.example")) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> offered(new PersonName(name, "Whitfield"), HELPS, today.plusMonths(1)));
        }
    }

    @Test
    void rosaSendsAgainAndCorrectsAllDay_twentyLettersGoOutAndNoMore() {
        Invited invited = invite();
        for (int sent = 1; sent < InvitationRules.A_DAY; sent++) {
            assertThat(
                            sent % 2 == 0
                                    ? invitations.sendAgain(rosa, invited.id)
                                    : invitations.correct(rosa, invited.id, Household.address()))
                    .isInstanceOf(Sent.class);
        }
        Refused enough = new Refused(InvitationRefusal.TOO_MANY_TODAY);

        assertThat(invitations.sendAgain(rosa, invited.id)).isEqualTo(enough);
        assertThat(invitations.correct(rosa, invited.id, Household.address())).isEqualTo(enough);
        invitations.withdraw(rosa, invited.id);
        assertThat(Signing.invite(invitations, rosa, offer(Household.address())))
                .isEqualTo(enough);

        clock.advance(Duration.ofDays(1));
        rosa = household.signedIn(rosa.person());
        assertThat(Signing.invite(invitations, rosa, offer(Household.address())))
                .isInstanceOf(Sent.class);
    }

    @Test
    void lastLetterOfTheDayGoesOutOnce_howeverManyAtTheSameMoment() {
        invite();
        jdbc.sql("UPDATE letters_a_day SET sent = ? WHERE sender = ?")
                .params(InvitationRules.A_DAY - 1, member.id())
                .update();

        List<CompletableFuture<InvitationOutcome>> all = Stream.generate(Household::address)
                .limit(4)
                .map(address -> CompletableFuture.supplyAsync(
                        () -> Signing.invite(invitations, rosa, offer(address)),
                        task -> Thread.ofVirtual().start(task)))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join).filter(Sent.class::isInstance))
                .hasSize(1);
    }

    @Test
    void hostileNamesStayTextInMails() {
        PersonName name = PersonName.parse("<b>=cmd()", "{} Núñez 🙂").orElseThrow();
        Sent sent = (Sent) Signing.invite(
                invitations,
                rosa,
                new NewInvitation(
                        name,
                        Relationship.FRIEND,
                        danasAddress,
                        HELPS,
                        calendar.today().plusMonths(1)));

        assertThat(mailed(sent, danasAddress, 1).mail.body()).contains("<b>=cmd(),");
        assertThat(PersonName.parse("Dana\r\nBcc: x@example.org", "W")).isEmpty();
    }

    private InvitationOutcome offered(PersonName name, GrantTerms terms, LocalDate endsOn) {
        return Signing.invite(
                invitations, rosa, new NewInvitation(name, Relationship.DAUGHTER, danasAddress, terms, endsOn));
    }

    private NewInvitation offer(EmailAddress email) {
        return new NewInvitation(
                PersonName.parse("Dana", "Whitfield").orElseThrow(),
                Relationship.DAUGHTER,
                email,
                HELPS,
                calendar.today().plusMonths(12));
    }

    private Invited invite() {
        return mailed((Sent) Signing.invite(invitations, rosa, offer(danasAddress)), danasAddress, 1);
    }

    private Invited mailed(Sent sent, EmailAddress to, int mails) {
        await().atMost(Duration.ofSeconds(15)).until(() -> tray.to(to.value()).size() == mails);
        Kept mail = tray.to(to.value()).getFirst();
        Matcher link = LINK.matcher(mail.body());
        assertThat(link.find()).isTrue();
        return new Invited(sent.invitation(), Objects.requireNonNull(link.group(1)), sent.passcode(), mail);
    }

    private record Invited(InvitationId id, String token, String passcode, Kept mail) {

        @Override
        public String toString() {
            return "Invited[]";
        }
    }

    private int tries(InvitationId id) {
        return jdbc.sql("SELECT tries_left FROM invitation WHERE id = ?")
                .param(id.id())
                .query(Integer.class)
                .single();
    }

    private String row(InvitationId id) {
        return jdbc.sql("SELECT CONCAT_WS('|', state, tries_left, version, HEX(token_hash), accepted_by) FROM"
                        + " invitation WHERE id = ?")
                .param(id.id())
                .query(String.class)
                .single();
    }

    private static AcceptanceOutcome notAccepted(AcceptanceRefusal reason) {
        return new AcceptanceOutcome.Refused(reason);
    }

    private static List<AcceptanceOutcome> together(List<Callable<AcceptanceOutcome>> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
            return threads.invokeAll(all).stream()
                    .map(InvitationsModuleTests::result)
                    .toList();
        }
    }

    private static AcceptanceOutcome result(Future<AcceptanceOutcome> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
