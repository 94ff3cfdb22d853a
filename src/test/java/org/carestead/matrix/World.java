package org.carestead.matrix;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.asking.AskAnswers;
import org.carestead.asking.AskId;
import org.carestead.asking.Asks;
import org.carestead.asking.NewAsk;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.PostalAddress;
import org.carestead.delivery.UsState;
import org.carestead.emergency.EmergencyId;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.TestEmergency;
import org.carestead.emergency.TrustedPeople;
import org.carestead.emergency.TrustedView;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.Relationship;
import org.carestead.invitation.TestInvitations;
import org.carestead.matrix.Attempt.Held;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Correspondents;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.staff.Workforce;
import org.carestead.standin.TestStandIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa, who has something in every area, and everybody who may or may not see it. */
final class World {

    /** What opens in an emergency. */
    static final Permissions EMERGENCY =
            Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.CLAIMS, Level.VIEW);

    /** What is in all of Rosa's areas, and nowhere else. */
    static final String CANARY = "Quillazine";

    final ApplicationContext portal;
    final Household household;
    final Actor rosa;
    final MemberId member;
    final MedicineId medicine;
    final ConversationId conversation;
    final EmergencyId emergency;
    private final Map<Party, Actor> parties = new EnumMap<>(Party.class);
    private final Map<Party, GrantId> grants = new EnumMap<>(Party.class);
    final TestMedicines medicines;
    private final Fingerprint fingerprint;
    private final EmergencyId opened;
    private int count;

    World(ApplicationContext portal) {
        this.portal = portal;
        household = new Household(portal);
        medicines = new TestMedicines(portal);
        fingerprint = new Fingerprint(portal.getBean(JdbcClient.class));
        PersonId person = household.person("Rosa");
        member = household.member(person);
        rosa = household.signedIn(person);
        medicine = medicines.take(member, CANARY);
        conversation = new Correspondents(portal).asks(rosa, member, CANARY + "?", "May I halve " + CANARY + "?");
        // First at the desk, whatever other tests have left there.
        jdbc().sql("UPDATE conversation SET waiting_since = '2020-01-01' WHERE id = ?")
                .param(conversation.id())
                .update();
        acting().on(
                        rosa,
                        member,
                        Need.act(Area.DELIVERY),
                        authority -> portal.getBean(DeliveryDetails.class)
                                .change(
                                        authority,
                                        new DetailChange(
                                                DeliveryPart.ADDRESS, null, address("1 " + CANARY + " Street"))));
        parties.put(Party.OWNER, rosa);
        for (Party party : Party.values()) {
            helps(party);
            worksForThePlan(party);
        }
        emergency = waits();
        opened = opened();
        pausedAndEnded();
        asked();
        invited();
        helpsAnother();
        standsIn();
        // Whoever is new changes no address yet (product.md, Grants).
        jdbc().sql("""
            UPDATE grants SET starts_at = starts_at - INTERVAL 2 DAY
            WHERE member_id = ? AND stands_in_for IS NULL AND id <> ?\
            """).params(member.id(), grantOf(Party.NEW).id()).update();
        orders();
        checkUp();
    }

    private void helps(Party party) {
        Permissions permissions = party.permissions();
        if (permissions != null) {
            helps(party, permissions);
        }
    }

    private void helps(Party party, Permissions permissions) {
        Held<GrantId> held = newGrant(permissions);
        grants.put(party, held.what());
        parties.put(party, held.holder());
    }

    private Held<GrantId> newGrant(Permissions permissions) {
        PersonId person = household.person("Dana");
        GrantId grant = household.grant(member, person, GrantTerms.of(permissions));
        return new Held<>(household.signedIn(person), grant);
    }

    private void worksForThePlan(Party party) {
        if (party.hat() != null) {
            parties.put(party, new Workforce(portal).signedIn(requireNonNull(party.hat())));
        }
    }

    private EmergencyId waits() {
        Actor waits = household.signedIn(household.person("Wanda"));
        parties.put(Party.EMERGENCY_WAITS, waits);
        return new TestEmergency(portal, household, rosa, member, waits).asked();
    }

    private EmergencyId opened() {
        Actor open = household.signedIn(household.person("Oscar"));
        parties.put(Party.EMERGENCY_OPEN, open);
        return new TestEmergency(portal, household, rosa, member, open).opened();
    }

    private void pausedAndEnded() {
        helps(Party.PAUSED, Permissions.upTo(Level.ACT));
        helps(Party.ENDED, Permissions.upTo(Level.ACT));
        helps(Party.ENDED_QUIETLY, Permissions.upTo(Level.ACT));
        Grants of = portal.getBean(Grants.class);
        of.pause(rosa, grantOf(Party.PAUSED), null);
        of.end(rosa, grantOf(Party.ENDED));
        of.endQuietly(rosa, grantOf(Party.ENDED_QUIETLY));
    }

    private void asked() {
        parties.put(Party.ASKED_TO_HELP, newAsk().holder());
        Held<AskId> never = newAsk();
        parties.put(Party.BARRED, never.holder());
        bean(AskAnswers.class).deny(rosa, never.what(), true);
    }

    /** One more who has asked to help Rosa, and has been found to mean her. */
    Held<AskId> newAsk() {
        Actor asker = household.signedIn(household.person("Ann"));
        bean(Asks.class).ask(asker, new NewAsk(new PersonName("Rosa", "Alvarez"), null, "", Relationship.OTHER, ""));
        UUID id = id("SELECT id FROM ask WHERE asker_id = ?", asker.person().id());
        jdbc().sql("UPDATE ask SET state = 'WAITING', member_id = ?, waiting_member = ? WHERE id = ?")
                .params(member.id(), member.id(), id)
                .update();
        return new Held<>(asker, new AskId(id));
    }

    private void invited() {
        EmailAddress address = Household.address();
        parties.put(Party.INVITED, household.signedIn(household.person("Ines", address)));
        new TestInvitations(portal).invite(rosa, address, GrantTerms.of(Permissions.upTo(Level.ACT)));
    }

    private void helpsAnother() {
        PersonId mallory = household.person("Mallory");
        household.grant(household.member(household.person("Sam")), mallory, GrantTerms.of(Permissions.upTo(Level.ACT)));
        parties.put(Party.OTHERS, household.signedIn(mallory));
    }

    private void standsIn() {
        TestStandIn stands = standsInFor(new Held<>(actor(Party.REFILLS_ACT), grantOf(Party.REFILLS_ACT)));
        stands.standingIn(requireNonNull(Party.REFILLS_ACT.permissions()));
        parties.put(Party.STANDS_IN, stands.sam());
        Held<GrantId> paused = newGrant(Party.REFILLS_ACT);
        TestStandIn idle = standsInFor(paused);
        idle.standingIn(requireNonNull(Party.REFILLS_ACT.permissions()));
        bean(Grants.class).pause(rosa, paused.what(), null);
        parties.put(Party.STANDS_IN_PAUSED, idle.sam());
    }

    /** Somebody new, who may be asked to stand in for this caregiver. */
    TestStandIn standsInFor(Held<GrantId> lender) {
        return new TestStandIn(portal, household, rosa, member, lender.holder(), lender.what(), Household.address());
    }

    // Something under way, and something that waits for an answer.
    private void orders() {
        orders(Party.REFILLS_ACT);
        orders(Party.STANDS_IN);
        acting().on(
                        actor(Party.REFILLS_ASK),
                        member,
                        new Need(Area.REFILLS, Level.ASK_FIRST),
                        authority -> bean(Refills.class).prepare(authority, medicine));
    }

    private void orders(Party party) {
        MedicineId ordered = newMedicine();
        acting().on(
                        actor(party),
                        member,
                        Need.act(Area.REFILLS),
                        authority -> bean(Refills.class).order(authority, ordered));
    }

    // It is begun by the first grant that the member gives.
    private void checkUp() {
        jdbc().sql("INSERT INTO check_up (member_id, since, due_at, told)"
                        + " VALUES (?, UTC_TIMESTAMP(6) - INTERVAL 1 DAY, UTC_TIMESTAMP(6) + INTERVAL 180 DAY, FALSE)")
                .param(member.id())
                .update();
    }

    /** One more who stands to Rosa as this party does. */
    Held<GrantId> newGrant(Party like) {
        return newGrant(requireNonNull(like.permissions()));
    }

    /** One more medicine of Rosa's that can be refilled today. */
    MedicineId newMedicine() {
        return medicines.take(member, CANARY + " " + next());
    }

    /** The same person, and of all others only the two parties are named for emergencies: there may be no more than five. */
    PersonId nobodyNamed(PersonId person) {
        portal.getBean(EmergencyLists.class).trustedBy(rosa).stream()
                .map(TrustedView::id)
                .filter(id -> !id.equals(emergency) && !id.equals(opened))
                .forEach(id -> portal.getBean(TrustedPeople.class).remove(rosa, id));
        return person;
    }

    /** One more emergency that is open. */
    EmergencyId newOpened() {
        Actor open = household.signedIn(nobodyNamed(household.person("Oscar")));
        return new TestEmergency(portal, household, rosa, member, open).opened();
    }

    /** The address of somebody who can be given a hat. */
    EmailAddress newAddress() {
        EmailAddress address = Household.address();
        household.person("Grace", address);
        return address;
    }

    /** The entry of Rosa's trail by which a caregiver ordered something for her. */
    UUID orderedByCaregiver() {
        return id(
                "SELECT id FROM trail_entry WHERE owner_id = ? AND actor_id = ? AND kind = 'RefillOrdered'",
                member.id(),
                actor(Party.REFILLS_ACT).person().id());
    }

    /** How many entries of the trail say that this party was refused something. */
    int refusals(Party party) {
        return jdbc().sql("SELECT COUNT(*) FROM trail_entry WHERE actor_id = ? AND outcome = 'REFUSED'")
                .param(actor(party).person().id())
                .query(Integer.class)
                .single();
    }

    /** What is found first. */
    UUID id(String sql, Object... parameters) {
        return jdbc().sql(sql + " LIMIT 1").params(parameters).query(UUID.class).single();
    }

    /** All that is on record about Rosa but her trail, so that it can be told whether something has changed. */
    String all() {
        return fingerprint.of(member);
    }

    /** A number that was not used before. */
    int next() {
        return ++count;
    }

    LocalDate today() {
        return bean(PlanCalendar.class).today();
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    static PostalAddress address(String street) {
        return new PostalAddress("Rosa Alvarez", street, "", "Springfield", UsState.IL, "62704");
    }

    /** Whoever stands like this to Rosa, just signed in. */
    Actor actor(Party party) {
        return requireNonNull(parties.get(party), party.name());
    }

    /** By which they do. */
    GrantId grantOf(Party party) {
        return requireNonNull(grants.get(party), party.name());
    }

    Acting acting() {
        return portal.getBean(Acting.class);
    }

    JdbcClient jdbc() {
        return portal.getBean(JdbcClient.class);
    }
}
