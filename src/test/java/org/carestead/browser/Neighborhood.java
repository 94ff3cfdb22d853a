package org.carestead.browser;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.local.SampleHousehold;
import org.carestead.local.SampleResidents;
import org.carestead.member.ContactOnFile;
import org.carestead.member.MemberId;
import org.carestead.member.MemberIntake;
import org.carestead.member.MemberRecord;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.messaging.Desk;
import org.carestead.person.ContactKind;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Browser;
import org.carestead.signin.NewAccounts;
import org.carestead.staff.Workforce;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of the walks: the sample household, and as many newcomers as it takes, each met by one walk only. */
final class Neighborhood {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate BORN = LocalDate.of(1951, 7, 4);

    private final ApplicationContext portal;

    Neighborhood(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Somebody, with the address that names them. */
    record Neighbor(String given, String family, String email) {

        String fullName() {
            return given + " " + family;
        }
    }

    /** Somebody whom the plan covers and who has no account yet. */
    record Claimant(Neighbor who, String number, LocalDate born) {}

    /** The sample household, with its accounts. */
    void moveIn() throws IOException {
        SampleResidents residents = portal.getBean(SampleResidents.class);
        if (residents.all().isEmpty()) {
            portal.getBean(SampleHousehold.class)
                    .load(portal.getBean(PlanCalendar.class).today());
            residents.moveIn();
        }
    }

    /** A member of the sample household who reads this language and has medicines to share. */
    static Neighbor member(Locale language) {
        return language.getLanguage().equals("es")
                ? new Neighbor("José", "Núñez", "jose.nunez@example.org")
                : new Neighbor("Rosa", "Alvarez", "rosa.alvarez@example.org");
    }

    // A, B … Z, BA, BB …: a name has no numbers.
    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26) + last;
    }

    /** Nobody yet: a name and an address of their own. */
    static Neighbor stranger(String given) {
        int number = COUNT.incrementAndGet();
        return new Neighbor(
                given, "Okafor " + letters(number), given.toLowerCase(Locale.ROOT) + number + "@example.com");
    }

    /** Somebody whom the plan covers opens their account. */
    Neighbor claims(Claimant claimant, Locale language) {
        open(claimant.who(), language);
        portal.getBean(Members.class).claim(membership(claimant), person(claimant.who()));
        return claimant.who();
    }

    /** Somebody new with an account and no membership. */
    Neighbor newcomer(String given, Locale language) {
        return open(stranger(given), language);
    }

    private Neighbor open(Neighbor newcomer, Locale language) {
        NewAccounts.Answer made = portal.getBean(NewAccounts.class)
                .create(
                        new EmailAddress(newcomer.email()),
                        name(newcomer),
                        language,
                        SampleResidents.PASSWORD,
                        new Browser("a walk", Optional.empty(), Optional.empty()),
                        person -> true);
        if (!(made instanceof NewAccounts.Created)) {
            throw new IllegalStateException("No account: " + made);
        }
        return newcomer;
    }

    /** Somebody new whom the plan covers under the name of Rosa Alvarez, with one medicine that can be ordered today. */
    Neighbor memberTaking(String medicine, Locale language) {
        Neighbor newcomer = newcomer("Rosa", language);
        new TestMedicines(portal).take(new Household(portal).member(person(newcomer)), medicine);
        return newcomer;
    }

    /** The same, and the plan has just said that it will not pay for it. */
    Neighbor memberRefused(String medicine, Locale language) {
        Neighbor newcomer = memberTaking(medicine, language);
        MemberId id = membership(newcomer);
        TestMedicines medicines = new TestMedicines(portal);
        medicines.planSays(
                id,
                medicines.id(id, medicine),
                PriorAuthorizationState.DENIED,
                portal.getBean(PlanCalendar.class).today().minusDays(3));
        return newcomer;
    }

    /** Somebody whom the plan knows by number and address. */
    Claimant claimant(String given, Locale language) {
        Neighbor who = stranger(given);
        String number = "CS9" + System.nanoTime();
        TransactionTemplate transactions = portal.getBean(TransactionTemplate.class);
        transactions.executeWithoutResult(status -> portal.getBean(MemberIntake.class)
                .take(new MemberRecord(
                        MemberId.next(),
                        who.given(),
                        who.family(),
                        BORN,
                        language.getLanguage(),
                        "NY",
                        false,
                        List.of(new MemberRecord.Known(MemberRecord.Kind.MEMBER, number)),
                        List.of(new ContactOnFile(ContactOnFile.Kind.EMAIL, who.email())))));
        return new Claimant(who, number, BORN);
    }

    /** Lets them take one medicine that can be ordered today. */
    void takes(Claimant claimant, String medicine) {
        new TestMedicines(portal).take(membership(claimant), medicine);
    }

    /** The same of somebody with an account. */
    void takes(Neighbor member, String medicine) {
        new TestMedicines(portal).take(membership(member), medicine);
    }

    /** How many orders there are of any medicine of this member. */
    int orders(Neighbor member) {
        return new TestMedicines(portal).orders(membership(member));
    }

    /** Lets the half year until the member's next check-up begin now. */
    void isCheckedUp(Neighbor member) {
        portal.getBean(JdbcClient.class).sql("""
            INSERT IGNORE INTO check_up (member_id, since, due_at, told)
            VALUES (?, UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, UTC_TIMESTAMP(6) + INTERVAL 6 MONTH, FALSE)\
            """).param(membership(member).id()).update();
    }

    /** Lets somebody help a member with refills. */
    MemberId helps(Neighbor caregiver, Neighbor member) {
        return helps(caregiver, member, terms());
    }

    /** Lets somebody help whom the plan covers with refills. */
    void helps(Neighbor caregiver, Claimant claimant) {
        new Household(portal).grant(membership(claimant), person(caregiver), terms());
    }

    /** Lets somebody help a member so far. */
    MemberId helps(Neighbor caregiver, Neighbor member, GrantTerms terms) {
        MemberId id = membership(member);
        new Household(portal).grant(id, person(caregiver), terms);
        return id;
    }

    /** Lets somebody help a member who wants to be asked before each order and each step towards the plan. */
    MemberId mustAsk(Neighbor caregiver, Neighbor member) {
        MemberId id = membership(member);
        new Household(portal)
                .grant(
                        id,
                        person(caregiver),
                        GrantTerms.of(terms().permissions()
                                .with(Area.REFILLS, Level.ASK_FIRST)
                                .with(Area.PRIOR_AUTHORIZATIONS, Level.ASK_FIRST)));
        return id;
    }

    /** Lets somebody help a member with this. */
    MemberId helps(Neighbor caregiver, Neighbor member, Permissions permissions) {
        MemberId id = membership(member);
        new Household(portal).grant(id, person(caregiver), GrantTerms.of(permissions));
        return id;
    }

    /** Lets somebody answer at a desk of the plan. */
    void answersAt(Neighbor somebody, Desk desk) {
        new Workforce(portal).wear(person(somebody), desk.hat());
    }

    /**
     * Sends an invitation for twelve months.
     *
     * @return the passcode
     */
    String invites(Neighbor member, Neighbor caregiver) {
        return invites(member, caregiver, 12);
    }

    /** The same for so many months. */
    String invites(Neighbor member, Neighbor caregiver, int months) {
        InvitationOutcome outcome = Signing.invite(
                portal.getBean(Invitations.class),
                new Household(portal).signedIn(person(member)),
                new NewInvitation(
                        name(caregiver),
                        Relationship.FRIEND,
                        new EmailAddress(caregiver.email()),
                        terms(),
                        portal.getBean(PlanCalendar.class).today().plusMonths(months)));
        if (outcome instanceof InvitationOutcome.Sent sent) {
            return sent.passcode();
        }
        throw new IllegalStateException("No invitation: " + outcome);
    }

    /** Can be reached by this telephone too. */
    void hasPhone(Neighbor somebody, String number) {
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        portal.getBean(People.class).addVerified(person(somebody), ContactKind.PHONE, number));
    }

    /** Can be reached by another e-mail address too. */
    void hasAnother(Neighbor somebody, String address) {
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        portal.getBean(People.class).addVerified(person(somebody), ContactKind.EMAIL, address));
    }

    /** From now on they read this language. */
    void speaks(Neighbor somebody, Locale language) {
        portal.getBean(People.class).speak(person(somebody), language);
    }

    private PersonId person(Neighbor neighbor) {
        return portal.getBean(People.class)
                .named(new EmailAddress(neighbor.email()))
                .orElseThrow();
    }

    /** What the plan covers somebody as. */
    MemberId membership(Neighbor member) {
        return portal.getBean(Members.class).of(person(member)).orElseThrow().id();
    }

    private MemberId membership(Claimant claimant) {
        return portal.getBean(Members.class)
                .findForClaim(claimant.number(), claimant.born())
                .orElseThrow()
                .id();
    }

    private static GrantTerms terms() {
        return GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());
    }

    private static PersonName name(Neighbor neighbor) {
        return PersonName.parse(neighbor.given(), neighbor.family()).orElseThrow();
    }
}
