package org.carestead.privacy;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.TermsText;
import org.carestead.database.UtcColumn;
import org.carestead.grant.Basis;
import org.carestead.grant.Relationship;
import org.carestead.member.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Grants as they were. The table remembers by itself, by the database's own clock; the moment is handed over as seconds
 * since 1970, so that it does not matter in which zone the connection counts.
 */
@Repository
class PastGrants {

    private static final int MICROS = 6;

    private final JdbcClient jdbc;

    PastGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The grants of a member as they were at this moment, without the names of their holders. */
    List<HeldThen> of(MemberId member, Instant moment) {
        return jdbc.sql("SELECT * FROM grants FOR SYSTEM_TIME AS OF FROM_UNIXTIME(:moment)"
                        + " WHERE member_id = :member ORDER BY starts_at, id")
                .param("moment", seconds(moment))
                .param("member", member.id())
                .query((row, number) -> held(row, moment))
                .list();
    }

    private static BigDecimal seconds(Instant moment) {
        return BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano() / 1000, MICROS));
    }

    private static HeldThen held(ResultSet row, Instant moment) throws SQLException {
        GrantState state = GrantState.valueOf(row.getString("state"));
        Instant startsAt = UtcColumn.read(row, "starts_at");
        Instant endsAt = UtcColumn.read(row, "ends_at");
        Instant extraUntil = instant(row, "extra_until");
        boolean extended = extraUntil != null && moment.isBefore(extraUntil);
        GrantTerms terms = extended ? terms(row).or(TermsText.read(row.getString("extra_terms"))) : terms(row);
        return new HeldThen(
                row.getObject("caregiver_id", UUID.class),
                "",
                Relationship.valueOf(row.getString("relationship")),
                Basis.valueOf(row.getString("basis")),
                Arrays.stream(Area.values()).collect(toMap(area -> area, terms.permissions()::level)),
                terms.visibility().shownClasses(),
                terms.visibility().shownMedicines().size(),
                terms.visibility().hiddenMedicines().size(),
                state,
                state == GrantState.ACTIVE && moment.isBefore(endsAt) && !moment.isBefore(startsAt),
                startsAt,
                endsAt,
                extended ? extraUntil : null);
    }

    // Each area is a column of its name.
    private static GrantTerms terms(ResultSet row) throws SQLException {
        List<String> levels = new ArrayList<>();
        for (Area area : Area.values()) {
            String level = row.getString(area.name().toLowerCase(Locale.ROOT));
            if (!level.equals(Level.NONE.name())) {
                levels.add(area + " " + level);
            }
        }
        return TermsText.read(String.join(
                "|",
                String.join(",", levels),
                row.getString("shown_classes"),
                row.getString("shown_medicines"),
                row.getString("hidden_medicines")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : UtcColumn.read(row, column);
    }
}
