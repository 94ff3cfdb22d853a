package org.carestead.privacy;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.grant.Basis;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On what right grants rest, and since when and until when. */
@Repository
class GrantFacts {

    private static final int MICROS = 6;
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    GrantFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The right of a grant as it was for a time.
     *
     * @param from since when it read so
     * @param lender whom the holder stands in for; null: nobody
     * @param extraUntil until when an emergency had opened more; null: it had not
     */
    record Right(
            UUID grant,
            Instant from,
            Basis basis,
            Instant startsAt,
            Instant endsAt,
            UUID holder,
            @Nullable UUID lender,
            boolean emergency,
            @Nullable Instant extraUntil) {}

    /** All that a grant has been, the oldest first, so that a later renewal does not change what was true before. */
    record Rights(List<Right> versions) {

        /** What it was at this moment; before its first one, what that says. */
        Right at(Instant moment) {
            return versions.reversed().stream()
                    .filter(right -> !right.from().isAfter(moment))
                    .findFirst()
                    .orElseGet(versions::getFirst);
        }

        Right now() {
            return versions.getLast();
        }
    }

    /** By grant; one statement. */
    Map<UUID, Rights> of(Collection<UUID> grants) {
        return jdbc
                .sql("""
                    SELECT g.id, UNIX_TIMESTAMP(g.row_start) AS since, g.basis, g.starts_at, g.ends_at, g.caregiver_id,
                      g.for_emergency, g.extra_until, p.caregiver_id AS lender
                    FROM grants FOR SYSTEM_TIME ALL g LEFT JOIN grants p ON p.id = g.stands_in_for
                    WHERE g.id IN (:grants) ORDER BY g.row_start\
                    """)
                .param("grants", grants.isEmpty() ? Set.of(NONE) : grants)
                .query((row, number) -> new Right(
                        row.getObject("id", UUID.class),
                        moment(row.getBigDecimal("since")),
                        Basis.valueOf(row.getString("basis")),
                        UtcColumn.read(row, "starts_at"),
                        UtcColumn.read(row, "ends_at"),
                        row.getObject("caregiver_id", UUID.class),
                        row.getObject("lender", UUID.class),
                        row.getBoolean("for_emergency"),
                        row.getObject("extra_until") == null ? null : UtcColumn.read(row, "extra_until")))
                .stream()
                .collect(groupingBy(Right::grant, collectingAndThen(toList(), Rights::new)));
    }

    // Seconds since 1970, so that it does not matter in which zone the connection counts.
    private static Instant moment(BigDecimal seconds) {
        return Instant.EPOCH.plus(seconds.movePointRight(MICROS).longValue(), ChronoUnit.MICROS);
    }
}
