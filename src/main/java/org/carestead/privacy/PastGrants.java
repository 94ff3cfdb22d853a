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
 * since 1970, so that it does not matter in which zone the connection counts. A stand-in had no more than the caregiver's
 * grant allowed at the same moment, as {@code access} decides it.
 */
@Repository
class PastGrants {

    private static final int MICROS = 6;

    private static final String LENT = "p_";

    private static final String THEN = " FOR SYSTEM_TIME AS OF FROM_UNIXTIME(:moment) AS ";

    private static final String OF_MEMBER = "SELECT g.*, p.state AS p_state, p.ends_at AS p_ends_at,"
            + " p.may_stand_in AS p_may_stand_in, p.medicines AS p_medicines, p.refills AS p_refills, p.claims AS p_claims,"
            + " p.prior_authorizations AS p_prior_authorizations, p.messages AS p_messages, p.delivery AS p_delivery,"
            + " p.shown_classes AS p_shown_classes, p.shown_medicines AS p_shown_medicines,"
            + " p.hidden_medicines AS p_hidden_medicines"
            + " FROM grants" + THEN + "g LEFT JOIN grants" + THEN + "p ON p.id = g.stands_in_for"
            + " WHERE g.member_id = :member ORDER BY g.starts_at, g.id";

    private final JdbcClient jdbc;

    PastGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The grants of a member as they were at this moment, without the names of their holders. */
    List<HeldThen> of(MemberId member, Instant moment) {
        return jdbc.sql(OF_MEMBER)
                .param("moment", seconds(moment))
                .param("member", member.id())
                .query((row, number) -> held(row, moment))
                .list();
    }

    private static BigDecimal seconds(Instant moment) {
        return BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano() / 1000, MICROS));
    }

    private static HeldThen held(ResultSet row, Instant moment) throws SQLException {
        boolean standsIn = row.getObject("stands_in_for") != null;
        GrantState state = state(row, standsIn);
        Instant startsAt = UtcColumn.read(row, "starts_at");
        Instant endsAt = endsAt(row, standsIn);
        Instant extraUntil = instant(row, "extra_until");
        boolean extended = extraUntil != null && moment.isBefore(extraUntil);
        GrantTerms own = extended ? terms(row, "").or(TermsText.read(row.getString("extra_terms"))) : terms(row, "");
        GrantTerms terms = standsIn ? own.and(terms(row, LENT)) : own;
        return new HeldThen(
                row.getObject("caregiver_id", UUID.class),
                "",
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

    private static GrantState state(ResultSet row, boolean standsIn) throws SQLException {
        GrantState own = GrantState.valueOf(row.getString("state"));
        if (!standsIn || own != GrantState.ACTIVE) {
            return own;
        }
        return row.getBoolean("p_may_stand_in") ? GrantState.valueOf(row.getString("p_state")) : GrantState.ENDED;
    }

    private static Instant endsAt(ResultSet row, boolean standsIn) throws SQLException {
        Instant own = UtcColumn.read(row, "ends_at");
        return standsIn && UtcColumn.read(row, "p_ends_at").isBefore(own) ? UtcColumn.read(row, "p_ends_at") : own;
    }

    // Each area is a column of its name.
    private static GrantTerms terms(ResultSet row, String of) throws SQLException {
        List<String> levels = new ArrayList<>();
        for (Area area : Area.values()) {
            String level = row.getString(of + area.name().toLowerCase(Locale.ROOT));
            if (!level.equals(Level.NONE.name())) {
                levels.add(area + " " + level);
            }
        }
        return TermsText.read(String.join(
                "|",
                String.join(",", levels),
                row.getString(of + "shown_classes"),
                row.getString(of + "shown_medicines"),
                row.getString(of + "hidden_medicines")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : UtcColumn.read(row, column);
    }
}
