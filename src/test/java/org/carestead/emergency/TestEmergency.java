package org.carestead.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.database.UtcColumn;
import org.carestead.grant.Household;
import org.carestead.member.MemberId;
import org.carestead.person.ContactKind;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rosa, whom Dana helps to see medicines; Dana is named for emergencies, to see medicines and costs. */
public final class TestEmergency {

    static final Permissions SEES_MEDICINES = Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW);
    static final Permissions SEES_COSTS_TOO = SEES_MEDICINES.with(Area.CLAIMS, Level.VIEW);
    static final EmergencyPlan PLAN = new EmergencyPlan(GrantTerms.of(SEES_COSTS_TOO), 4);

    final EmailAddress rosasAddress = Household.address();
    final String rosasPhone = "+1202555" + String.format("%04d", (int) (Math.random() * 10_000));
    final Household household;
    final Actor rosa;
    final MemberId member;
    final Actor dana;
    final GrantId helps;
    private final ApplicationContext portal;

    TestEmergency(ApplicationContext portal) {
        this.portal = portal;
        household = new Household(portal);
        PersonId person = household.person("Rosa", rosasAddress);
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> portal.getBean(People.class).addVerified(person, ContactKind.PHONE, rosasPhone));
        rosa = household.signedIn(person);
        member = household.member(person);
        dana = household.signedIn(household.person("Dana"));
        helps = household.grant(member, dana.person(), GrantTerms.of(SEES_MEDICINES));
    }

    /** In somebody else's household, whose caregiver is named. */
    public TestEmergency(ApplicationContext portal, Household household, Actor rosa, MemberId member, Actor dana) {
        this(
                portal,
                household,
                rosa,
                member,
                dana,
                household.grant(member, dana.person(), GrantTerms.of(SEES_MEDICINES)));
    }

    /** The same where the caregiver helps already. */
    public TestEmergency(
            ApplicationContext portal, Household household, Actor rosa, MemberId member, Actor dana, GrantId helps) {
        this.portal = portal;
        this.household = household;
        this.rosa = rosa;
        this.member = member;
        this.dana = dana;
        this.helps = helps;
    }

    EmergencyId named() {
        return named(PLAN);
    }

    EmergencyId named(EmergencyPlan plan) {
        if (!(new Naming(portal).name(household.signedIn(rosa.person()), dana.person(), plan)
                instanceof EmergencyOutcome.Done)) {
            throw new IllegalStateException("Not named");
        }
        return portal.getBean(EmergencyLists.class).trustedBy(rosa).getLast().id();
    }

    public EmergencyId asked() {
        EmergencyId id = named();
        ask(id);
        return id;
    }

    void ask(EmergencyId id) {
        if (!(portal.getBean(EmergencyRequests.class).ask(dana, id, "Rosa is in hospital")
                instanceof EmergencyOutcome.Done)) {
            throw new IllegalStateException("Not asked");
        }
    }

    /** As if the wait were over. */
    public EmergencyId opened() {
        EmergencyId id = asked();
        isDue(id, Duration.ZERO);
        portal.getBean(EmergencyClock.class).open(id);
        return id;
    }

    void timeOfDanasHelpIsUp() {
        jdbc().sql("UPDATE grants SET ends_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(helps.id())
                .update();
    }

    void isDue(EmergencyId id, Duration in) {
        jdbc().sql("UPDATE emergency_access SET opens_at = UTC_TIMESTAMP(6) + INTERVAL ? MICROSECOND WHERE id = ?")
                .params(in.toNanos() / 1_000, id.id())
                .update();
    }

    /** Does what is scheduled for this up to a moment, as the scheduler does, whose clock the tests do not move. */
    void runTasksUpTo(EmergencyId id, Instant moment) {
        EmergencyClock clock = portal.getBean(EmergencyClock.class);
        jdbc().sql("""
            SELECT task_name, task_instance, CONVERT(task_data USING utf8mb4) AS data FROM scheduled_tasks
            WHERE task_name LIKE '%-emergency' AND CONVERT(task_data USING utf8mb4) LIKE ?
              AND execution_time <= ? ORDER BY execution_time\
            """)
                .params("%" + id.id() + "%", UtcColumn.of(moment))
                .query((row, number) -> List.of(
                        row.getString("task_name"),
                        row.getString("task_instance"),
                        row.getString("data").replace("\"", "")))
                .list()
                .forEach(task -> {
                    jdbc().sql("DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ?")
                            .params(task.getFirst(), task.get(1))
                            .update();
                    String[] data = task.getLast().split(" ", 3);
                    switch (task.getFirst()) {
                        case "open-emergency" -> clock.open(id);
                        case "close-emergency" -> clock.close(id);
                        default -> clock.remind(id, UUID.fromString(data[1]), Instant.parse(data[2]));
                    }
                });
    }

    String state(EmergencyId id) {
        return jdbc().sql("SELECT state FROM emergency_access WHERE id = ?")
                .param(id.id())
                .query(String.class)
                .single();
    }

    List<String> kinds() {
        return jdbc().sql("SELECT kind FROM trail_entry WHERE owner_id = ?")
                .param(member.id())
                .query(String.class)
                .list();
    }

    int vetoes(EmergencyId id) {
        return jdbc().sql("SELECT COUNT(*) FROM emergency_veto WHERE access_id = ?")
                .param(id.id())
                .query(Integer.class)
                .single();
    }

    /** A link of the request that runs. */
    String veto(EmergencyId id) {
        UUID request = jdbc().sql("SELECT request_id FROM emergency_access WHERE id = ?")
                .param(id.id())
                .query(UUID.class)
                .single();
        return portal.getBean(VetoRows.class).issue(id, request);
    }

    private JdbcClient jdbc() {
        return portal.getBean(JdbcClient.class);
    }
}
