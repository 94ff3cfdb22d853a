package org.carestead.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carestead.MovableClock;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Permissions;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.grant.Household;
import org.carestead.grant.Relationship;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.signin.DoorCookies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the link of an invitation opens over HTTP: by itself nothing, and never more than the member offered. */
@PortalTest
class LinkModuleTests {

    private static final GrantTerms LOOKS = GrantTerms.of(Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW));

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Invitations service;

    @Autowired
    private GrantLists lists;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private MessageSource texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final EmailAddress danasAddress = Household.address();
    private Household household;
    private TestInvitations invitations;
    private Actor rosa;
    private MemberId other;
    private PersonId dana;
    private Invited invited;
    private PlainBrowser browser;

    @BeforeEach
    void rosaInvitesDana() {
        household = new Household(portal);
        invitations = new TestInvitations(portal);
        PersonId person = household.person("Rosa");
        rosa = household.signedIn(person);
        household.member(person);
        other = household.member(household.person("Leo"));
        dana = household.person("Dana", danasAddress);
        invited = invitations.invite(rosa, danasAddress, LOOKS);
        browser = PlainBrowser.of(port, household.signIn(dana));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void askingForItChangesNothing() {
        String before = row(invited);
        String query = "?passcode=" + invited.passcode() + "&thisAccount=true";

        for (String verb : List.of("GET", "HEAD", "OPTIONS")) {
            for (String path : List.of("", query, "/account", "/account/finish" + query, "/sign-out")) {
                browser.ask(verb, invited.page() + path);
                new PlainBrowser(port).ask(verb, invited.page() + path);
            }
        }

        assertThat(row(invited)).isEqualTo(before);
        assertThat(lists.givenBy(rosa)).isEmpty();
    }

    @Test
    void formFromElsewhereAcceptsNothing() {
        String before = row(invited);
        browser.get(invited.page());
        browser.forgetToken();

        assertThat(accept(browser, invited).status()).isEqualTo(403);

        assertThat(row(invited)).isEqualTo(before);
    }

    @Test
    void whoIsSignedOutUsesUpNoTry() {
        String before = row(invited);
        PlainBrowser stranger = new PlainBrowser(port);
        stranger.get(invited.page());

        assertThat(accept(stranger, invited).location()).contains(invited.page());

        assertThat(row(invited)).isEqualTo(before);
    }

    @Test
    void moreIsNotAcceptedThanWasOfferedWhateverTheFormSays() {
        browser.get(invited.page());

        Page page = browser.post(
                invited.page(),
                "passcode",
                invited.passcode(),
                "permissions",
                "SEES_EVERYTHING",
                "terms.permissions.refills",
                "ACT",
                "refills",
                "ACT",
                "claims",
                "VIEW",
                "member",
                other.id().toString(),
                "memberId",
                other.id().toString(),
                "caregiver",
                rosa.person().id().toString(),
                "grantEndsOn",
                "2099-01-01",
                "endsOn",
                "2099-01-01",
                "shownClasses",
                "HIV",
                "state",
                "ACCEPTED",
                "triesLeft",
                "1000");

        assertThat(page.location()).hasValueSatisfying(to -> assertThat(to).startsWith("/people/my-access/"));
        GrantView grant = lists.givenBy(rosa).getFirst();
        assertThat(grant.terms()).isEqualTo(LOOKS);
        assertThat(grant.caregiver()).isEqualTo(dana);
        assertThat(grant.endsAt())
                .isEqualTo(calendar.startOf(calendar.today().plusMonths(12).plusDays(1)));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM grants WHERE member_id = ?")
                        .param(other.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void medicineOfAnotherMemberIsNotOffered() {
        MedicineId leos = new TestMedicines(portal).take(other, "Simvastatin");
        EmailAddress email = Household.address();

        Invited meddled = invitations.invite(
                rosa,
                email,
                new GrantTerms(LOOKS.permissions(), LOOKS.visibility().showing(leos)));

        assertThat(service.of(rosa))
                .filteredOn(each -> each.id().equals(meddled.id()))
                .extracting(InvitationView::terms)
                .containsExactly(LOOKS);
    }

    @Test
    void otherAccountIsShownBothAddressesAndTakesADeliberateChoice() {
        EmailAddress own = Household.address();
        PlainBrowser maeves = PlainBrowser.of(port, household.signIn(household.person("Maeve", own)));
        assertThat(maeves.get(invited.page()).body()).contains(danasAddress.value(), own.value());

        assertThat(accept(maeves, invited).body()).contains(danasAddress.value(), own.value());
        assertThat(lists.givenBy(rosa)).isEmpty();

        assertThat(maeves.post(invited.page() + "/sign-out").location()).contains(invited.page());
        assertThat(maeves.cookies()).doesNotContainKey(DoorCookies.SIGN_IN);
    }

    @Test
    void fifthWrongPasscodeLocksAndTheRightOneComesTooLate() {
        browser.get(invited.page());
        for (int i = 0; i < Invitation.TRIES; i++) {
            browser.post(invited.page(), "passcode", "AAAA-AAAA", "thisAccount", "true");
        }

        Page page = accept(browser, invited);

        assertThat(page.location()).isEmpty();
        assertThat(lists.givenBy(rosa)).isEmpty();
        assertThat(service.of(rosa)).extracting(InvitationView::state).containsExactly(InvitationState.LOCKED);
    }

    @Test
    void deadLinkIsLikeOneThatNeverWas() {
        Page never = browser.get("/invitation/" + "x".repeat(43));
        Invited second = invitations.sendAgain(rosa, invited);
        Invited withdrawn = invitations.invite(rosa, Household.address(), LOOKS);
        service.withdraw(rosa, withdrawn.id());
        Invited expired = invitations.invite(rosa, Household.address(), LOOKS);
        jdbc.sql("UPDATE invitation SET expires_at = created_at WHERE id = ?")
                .param(expired.id().id())
                .update();
        accept(browser, second);

        for (Invited dead : List.of(invited, second, withdrawn, expired)) {
            Page page = browser.get(dead.page());
            assertThat(plain(page)).isEqualTo(plain(never)).doesNotContain("Rosa");
            assertThat(accept(browser, dead).location()).isEmpty();
        }
        assertThat(lists.givenBy(rosa)).hasSize(1);
    }

    @Test
    void expiredLinkIsDeadBeforeAnybodyHasNotedIt() {
        clock.advance(Invitation.LIFE.minus(Duration.ofMinutes(1)));
        PlainBrowser later = PlainBrowser.of(port, household.signIn(dana));
        assertThat(later.get(invited.page()).body()).contains("Rosa");

        clock.advance(Duration.ofMinutes(1));

        assertThat(later.get(invited.page()).body()).doesNotContain("Rosa");
        assertThat(accept(later, invited).location()).isEmpty();
        assertThat(lists.givenBy(rosa)).isEmpty();
    }

    @Test
    void rosaCannotAcceptHerOwn() {
        PlainBrowser rosas = PlainBrowser.of(port, household.signIn(rosa.person()));
        rosas.get(invited.page());

        Page page = accept(rosas, invited);

        assertThat(page.body())
                .contains(texts.getMessage(
                        "access.acceptance.refused." + AcceptanceRefusal.YOURSELF, null, Locale.ENGLISH));
        assertThat(lists.givenBy(rosa)).isEmpty();
    }

    @Test
    void nobodyHasMoreThanTwentyInvitationsOpen() {
        for (int open = 1; open < InvitationRules.OPEN_AT_ONCE; open++) {
            jdbc.sql("""
                INSERT INTO invitation
                SELECT UUID(), member_id, invited_by, given_name, family_name, relationship, sealed_email,
                    UNHEX(SHA2(UUID(), 256)), passcode_hash, tries_left, state, medicines, refills, claims,
                    prior_authorizations, messages, delivery, shown_classes, shown_medicines, hidden_medicines, grant_ends_on,
                    created_at, expires_at, accepted_by, accepted_at, grant_id, message_id, version,
                    stands_in_for, grant_starts_on
                FROM invitation WHERE id = ?\
                """).param(invited.id().id()).update();
        }

        assertThat(Signing.invite(
                        service,
                        rosa,
                        new NewInvitation(
                                new PersonName("Dana", "Whitfield"),
                                Relationship.DAUGHTER,
                                Household.address(),
                                LOOKS,
                                calendar.today().plusMonths(1))))
                .isEqualTo(new InvitationOutcome.Refused(InvitationRefusal.TOO_MANY));
    }

    @Test
    void oddLinkIsNoFault() {
        for (String odd : List.of("%7Bx%7D", "a'b", "%3Cscript%3E", "x".repeat(3000))) {
            browser.get("/invitation");
            assertThat(browser.get("/invitation/" + odd).body()).doesNotContain("<script>");
            for (String form : List.of("", "/account", "/account/code", "/account/finish", "/sign-out")) {
                Page page = browser.post("/invitation/" + odd + form, "passcode", "x", "thisAccount", "true");
                assertThat(page.status()).as(odd + form).isIn(200, 302, 400, 404);
                assertThat(page.body()).doesNotContain("<script>");
            }
            browser = PlainBrowser.of(port, household.signIn(dana));
        }
    }

    private static Page accept(PlainBrowser browser, Invited invited) {
        return browser.post(invited.page(), "passcode", invited.passcode());
    }

    private static String plain(Page page) {
        return page.status()
                + page.body()
                        .replaceAll("(name=\"_csrf\" value=\")[^\"]+", "$1")
                        .replaceAll("/invitation/[A-Za-z0-9_-]{43}", "/invitation/token");
    }

    private String row(Invited invitation) {
        Map<String, Object> row = jdbc.sql("SELECT * FROM invitation WHERE id = ?")
                .param(invitation.id().id())
                .query()
                .singleRow();
        row.replaceAll((column, value) -> value instanceof byte[] bytes ? List.of(bytes.length) : value);
        return row.toString();
    }
}
