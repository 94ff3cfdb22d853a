package org.carestead.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds who stands in for whom. */
@Repository
class StandInRows {

    private static final String ALL = """
        SELECT g.id, g.stands_in_for, g.member_id, p.caregiver_id, g.caregiver_id AS stand_in, g.starts_at, g.ends_at
        FROM grants g JOIN grants p ON p.id = g.stands_in_for
        WHERE g.ends_at > :now AND\
        """;

    private static final String LIVE = " g.state <> 'ENDED'";

    // A quiet end is to them as a pause is.
    private static final String TO_CAREGIVERS = "(g.state <> 'ENDED' OR g.end_reason = 'REVOKED_QUIETLY')";

    // Hardly any grant is a stand-in's, so the server thinks the index on that says nothing, and would read all there
    // are.
    private static final String LENT = ALL.replace(
            "grants g JOIN grants p ON", "grants p STRAIGHT_JOIN grants g FORCE INDEX (grants_stands_in_for) ON");

    private final JdbcClient jdbc;

    StandInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StandInView> at(MemberId member, Instant now) {
        return jdbc.sql(ALL + LIVE + " AND g.member_id = :member ORDER BY g.starts_at")
                .param("now", UtcColumn.of(now))
                .param("member", member.id())
                .query(StandInRows::view)
                .list();
    }

    List<StandInView> of(PersonId person, Instant now) {
        return jdbc.sql(ALL + TO_CAREGIVERS + " AND g.caregiver_id = :person UNION " + LENT + TO_CAREGIVERS
                        + " AND p.caregiver_id = :person ORDER BY starts_at")
                .param("now", UtcColumn.of(now))
                .param("person", person.id())
                .query(StandInRows::view)
                .list();
    }

    /** Those that rest on this grant, and are there to whoever stands in. */
    List<GrantId> of(GrantId caregivers) {
        return jdbc.sql("SELECT g.id FROM grants g WHERE g.stands_in_for = ? AND " + TO_CAREGIVERS)
                .param(caregivers.id())
                .query((row, number) -> new GrantId(row.getObject("id", UUID.class)))
                .list();
    }

    List<GrantId> allowedBy(MemberId member) {
        return jdbc.sql("SELECT id FROM grants WHERE member_id = ? AND may_stand_in AND state <> 'ENDED'")
                .param(member.id())
                .query((row, number) -> new GrantId(row.getObject("id", UUID.class)))
                .list();
    }

    private static StandInView view(ResultSet row, int number) throws SQLException {
        return new StandInView(
                new GrantId(row.getObject("id", UUID.class)),
                new GrantId(row.getObject("stands_in_for", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                new PersonId(row.getObject("caregiver_id", UUID.class)),
                new PersonId(row.getObject("stand_in", UUID.class)),
                UtcColumn.read(row, "starts_at"),
                UtcColumn.read(row, "ends_at"));
    }
}
