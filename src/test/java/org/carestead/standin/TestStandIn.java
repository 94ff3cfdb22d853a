package org.carestead.standin;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Household;
import org.carestead.grant.Lending;
import org.carestead.invitation.AcceptanceOutcome;
import org.carestead.invitation.Acceptances;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa, whom Dana helps with refills and costs; Sam, who knows Dana. */
public final class TestStandIn {

    static final Permissions DANAS = Permissions.NOTHING
            .with(Area.MEDICINES, Level.VIEW)
            .with(Area.REFILLS, Level.ACT)
            .with(Area.CLAIMS, Level.VIEW);
    static final Permissions REFILLS = Permissions.NOTHING.with(Area.REFILLS, Level.ACT);

    final EmailAddress rosasAddress;
    final EmailAddress samsAddress;
    final Household household;
    final Actor rosa;
    final MemberId member;
    final Actor dana;
    final Actor sam;
    final GrantId danas;
    private final ApplicationContext portal;
    private final PlanCalendar calendar;

    TestStandIn(ApplicationContext portal) {
        this.portal = portal;
        rosasAddress = Household.address();
        samsAddress = Household.address();
        calendar = portal.getBean(PlanCalendar.class);
        household = new Household(portal);
        PersonId person = household.person("Rosa", rosasAddress);
        rosa = household.signedIn(person);
        member = household.member(person);
        dana = household.signedIn(household.person("Dana"));
        sam = household.signedIn(household.person("Sam", samsAddress));
        danas = household.grant(member, dana.person(), GrantTerms.of(DANAS));
    }

    /** In somebody else's household. */
    public TestStandIn(
            ApplicationContext portal,
            Household household,
            Actor rosa,
            MemberId member,
            Actor dana,
            GrantId danas,
            EmailAddress samsAddress) {
        this.portal = portal;
        this.household = household;
        this.rosa = rosa;
        this.member = member;
        this.dana = dana;
        this.danas = danas;
        this.samsAddress = samsAddress;
        rosasAddress = Household.address();
        calendar = portal.getBean(PlanCalendar.class);
        sam = household.signedIn(household.person("Sam", samsAddress));
    }

    public Actor sam() {
        return sam;
    }

    void allowed() {
        if (!(new Lending(portal).allow(household.signedIn(rosa.person()), danas) instanceof GrantOutcome.Done)) {
            throw new IllegalStateException("Not allowed");
        }
    }

    /** For a week from today on. */
    NewStandIn wish(Permissions permissions) {
        return wish(permissions, calendar.today(), calendar.today().plusDays(7));
    }

    NewStandIn wish(Permissions permissions, LocalDate from, LocalDate until) {
        return new NewStandIn(new PersonName("Sam", "Alvarez"), samsAddress, permissions, from, until);
    }

    /** Sam has accepted. */
    GrantId standingIn() {
        return standingIn(wish(REFILLS));
    }

    /** The same with less, or more. */
    public GrantId standingIn(Permissions permissions) {
        return standingIn(wish(permissions));
    }

    /** The same from a later day on. */
    public GrantId standingInLater(Permissions permissions) {
        return standingIn(
                wish(permissions, calendar.today().plusDays(3), calendar.today().plusDays(7)));
    }

    GrantId standingIn(NewStandIn wish) {
        allowed();
        return accepted(offered(wish));
    }

    String offered(NewStandIn wish) {
        return ((StandInOutcome.Offered) portal.getBean(StandIns.class).offer(dana, danas, wish)).passcode();
    }

    GrantId accepted(String passcode) {
        AcceptanceOutcome outcome = portal.getBean(Acceptances.class).accept(sam, token(), passcode, false);
        return ((AcceptanceOutcome.Accepted) outcome).grant();
    }

    String token() {
        MessageTray tray = portal.getBean(MessageTray.class);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> tray.to(samsAddress.value()).stream()
                        .anyMatch(mail -> mail.body().contains("/invitation/")));
        return tray.to(samsAddress.value()).stream()
                .filter(mail -> mail.body().contains("/invitation/"))
                .findFirst()
                .orElseThrow()
                .body()
                .split("/invitation/", 2)[1]
                .substring(0, 43);
    }

    void change(GrantId grant, String columns) {
        portal.getBean(JdbcClient.class)
                .sql("UPDATE grants SET " + columns + " WHERE id = ?")
                .param(grant.id())
                .update();
    }

    String state(GrantId grant) {
        return portal.getBean(JdbcClient.class)
                .sql("SELECT state FROM grants WHERE id = ?")
                .param(grant.id())
                .query(String.class)
                .single();
    }
}
