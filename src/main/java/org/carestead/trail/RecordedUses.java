package org.carestead.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.checkup.AreaUse;
import org.carestead.checkup.AreaUses;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the trail knows of how far caregivers went: what they were let do, never what they were refused. */
@Component
class RecordedUses implements AreaUses {

    private static final String BY_AREA = """
        SELECT grant_id, SUBSTRING_INDEX(details, ' ', 1) AS area,
            MAX(FIELD(SUBSTRING_INDEX(details, ' ', -1), 'VIEW', 'ASK_FIRST', 'ACT')) AS level,
            COUNT(DISTINCT DATE(at)) AS days, MAX(at) AS last
        FROM trail_entry FORCE INDEX (trail_entry_kind)
        WHERE owner_id = ? AND kind = 'Acted' AND at >= ? AND grant_id IS NOT NULL
        GROUP BY grant_id, area\
        """;

    private static final String LAST = """
        SELECT MAX(at) AS last FROM (
            (SELECT at FROM trail_entry FORCE INDEX (trail_entry_by_kind)
             WHERE owner_id = :member AND actor_id = :caregiver AND kind = 'Acted' AND grant_id = :grant
             ORDER BY at DESC LIMIT 1)
            UNION ALL
            (SELECT at FROM trail_entry FORCE INDEX (trail_entry_kind)
             WHERE owner_id = :member AND kind = 'GrantGiven' AND grant_id = :grant ORDER BY at DESC LIMIT 1)
            UNION ALL
            (SELECT at FROM trail_entry FORCE INDEX (trail_entry_kind)
             WHERE owner_id = :member AND kind = 'GrantResumed' AND grant_id = :grant ORDER BY at DESC LIMIT 1)
        ) uses\
        """;

    private final JdbcClient jdbc;

    RecordedUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AreaUse> since(MemberId member, Instant since) {
        return jdbc.sql(BY_AREA)
                .params(member.id(), UtcColumn.of(since))
                .query(RecordedUses::use)
                .list();
    }

    @Override
    public Optional<Instant> lastUse(MemberId member, PersonId caregiver, GrantId grant) {
        return jdbc.sql(LAST)
                .param("member", member.id())
                .param("caregiver", caregiver.id())
                .param("grant", grant.id())
                .query((row, number) -> row.getObject("last") == null
                        ? Optional.<Instant>empty()
                        : Optional.of(UtcColumn.read(row, "last")))
                .single();
    }

    private static AreaUse use(ResultSet row, int number) throws SQLException {
        return new AreaUse(
                new GrantId(row.getObject("grant_id", UUID.class)),
                Area.valueOf(row.getString("area")),
                List.of(Level.VIEW, Level.ASK_FIRST, Level.ACT).get(row.getInt("level") - 1),
                row.getInt("days"),
                UtcColumn.read(row, "last"));
    }
}
