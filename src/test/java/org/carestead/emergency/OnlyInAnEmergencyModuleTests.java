package org.carestead.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.carestead.Paper;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.emergency.EmergencyOutcome.Done;
import org.carestead.emergency.EmergencyOutcome.Refused;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.Lending;
import org.carestead.grant.Relationship;
import org.carestead.invitation.AcceptanceOutcome.Accepted;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.InvitationRefusal;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.invitation.TestInvitations;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.receipt.Receipts;
import org.carestead.signin.Actor;
import org.carestead.standin.StandInLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa invites Dana, who shall see nothing now, and names what opens if one day Rosa cannot answer. */
@PortalTest
class OnlyInAnEmergencyModuleTests {

    private static final EmergencyPlan PLAN =
            new EmergencyPlan(GrantTerms.of(Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW)), 2);

    private static final Formats ENGLISH = Formats.of(Locale.ENGLISH);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private TrustedPeople trusted;

    @Autowired
    private EmergencyRequests requests;

    @Autowired
    private EmergencyLists lists;

    @Autowired
    private EmergencyClock clock;

    @Autowired
    private Grants grants;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Actor rosa;
    private Actor dana;
    private MemberId member;
    private Invited invited;
    private GrantId grant;

    @BeforeEach
    void danaHasAcceptedAndSeesNothing() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        rosa = household.signedIn(person);
        member = household.member(person);
        new TestMedicines(portal).take(member, "Simvastatin");
        EmailAddress address = Household.address();
        dana = household.signedIn(household.person("Dana", address));
        invited = new TestInvitations(portal).inviteForEmergencies(rosa, address);
        grant = ((Accepted) acceptances.accept(dana, invited.token(), invited.passcode(), false)).grant();
    }

    @Test
    void danaHasAccepted_everyAreaIsRefusedAndNothingCanBeAskedFor() {
        assertThat(open()).isEmpty();
        assertThat(lists.trusting(dana)).as("nothing is named yet").isEmpty();
    }

    @Test
    void danaHasAccepted_neitherIsToldThatSheCanHelpNow() {
        assertThat(notices(rosa)).containsExactly("HELPER_FOR_EMERGENCIES");
        assertThat(notices(dana)).containsExactly("ACCESS_FOR_EMERGENCIES");
    }

    private List<String> notices(Actor actor) {
        return jdbc.sql("SELECT kind FROM notice WHERE person_id = ?")
                .param(actor.person().id())
                .query(String.class)
                .list();
    }

    @Test
    void rosaNamesIt_danaAsks_nobodySaysNo_itOpensAndAfterThirtyDaysNothingIsLeft() {
        EmergencyId id = named();
        assertThat(open()).as("named").isEmpty();
        assertThat(requests.ask(dana, id, "Rosa is in hospital")).isEqualTo(new Done());
        assertThat(open()).as("asked").isEmpty();

        opens(id);
        assertThat(open()).containsExactly(Area.MEDICINES);

        jdbc.sql("UPDATE grants SET extra_until = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(grant.id())
                .update();
        assertThat(open()).as("the thirty days are over").isEmpty();
    }

    @Test
    void rosaSaysNo_nothingOpens() {
        EmergencyId id = named();
        requests.ask(dana, id, "Rosa is in hospital");

        assertThat(trusted.refuse(rosa, id)).isEqualTo(new Done());
        opens(id);

        assertThat(open()).isEmpty();
    }

    @Test
    void rosaEndsOrPausesDana_nothingOpensAnyMore() {
        EmergencyId id = named();
        requests.ask(dana, id, "Rosa is in hospital");
        grants.pause(rosa, grant, null);
        opens(id);
        assertThat(open()).as("paused").isEmpty();

        grants.resume(rosa, grant);
        grants.end(rosa, grant);

        assertThat(open()).as("ended").isEmpty();
        assertThat(requests.ask(dana, id, "Rosa is in hospital")).isInstanceOf(Refused.class);
    }

    @Test
    void mailAndReceiptPromiseNothingOfRosas() throws IOException {
        assertThat(invited.mail().body()).contains("Rosa").doesNotContainIgnoringCase("medicines", "refills");

        assertThat(receipt(rosa)).contains("sees nothing now");
        assertThat(receipt(dana)).contains("see nothing for now");
        for (Actor reader : List.of(rosa, dana)) {
            assertThat(receipt(reader))
                    .doesNotContainIgnoringCase("order refills", "sees my medicines", "see their medicines");
        }
    }

    @Test
    void danaHasNothingToHandOn() {
        assertThat(new Lending(portal).allow(rosa, grant)).isInstanceOf(GrantOutcome.Done.class);

        assertThat(portal.getBean(StandInLists.class).byMe(dana)).isEmpty();
    }

    @Test
    void invitationThatOpensNothingWithoutSayingSo_isRefused() {
        NewInvitation empty = new NewInvitation(
                new PersonName("Sam", "Reed"),
                Relationship.FRIEND,
                Household.address(),
                GrantTerms.of(Permissions.NOTHING),
                calendar.today().plusMonths(12));

        assertThat(Signing.invite(invitations, rosa, empty))
                .isEqualTo(new InvitationOutcome.Refused(InvitationRefusal.NOTHING_SHARED));
    }

    @Test
    void onlyForEmergenciesAndYetSeeingSomething_cannotBeSaid() {
        assertThatThrownBy(() -> new NewInvitation(
                        new PersonName("Sam", "Reed"),
                        Relationship.FRIEND,
                        Household.address(),
                        PLAN.terms(),
                        calendar.today().plusMonths(12),
                        true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private EmergencyId named() {
        assertThat(new Naming(portal).name(household.signedIn(rosa.person()), dana.person(), PLAN))
                .isEqualTo(new Done());
        return lists.trustedBy(rosa).getLast().id();
    }

    private String receipt(Actor reader) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(portal.getBean(Receipts.class).write(reader, grant, ENGLISH, out))
                .isTrue();
        return Paper.of(out.toByteArray()).text();
    }

    // As if the wait were over.
    private void opens(EmergencyId id) {
        jdbc.sql("UPDATE emergency_access SET opens_at = UTC_TIMESTAMP(6) - INTERVAL ? SECOND WHERE id = ?")
                .params(Duration.ofMinutes(1).toSeconds(), id.id())
                .update();
        clock.open(id);
    }

    private List<Area> open() {
        return Stream.of(Area.values())
                .filter(area -> acting.on(dana, member, Need.view(area), authority -> 1) instanceof Decision.Allowed)
                .toList();
    }
}
