package org.carestead.privacy;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carestead.database.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of the trail that a search finds: one statement, with a branch for each chain that is asked for. */
@Repository
class SearchRows {

    private static final String NEWEST = " ORDER BY at DESC, id DESC LIMIT :count";

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    SearchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row as it is. */
    record Row(
            UUID id,
            Instant at,
            UUID owner,
            @Nullable UUID actor,
            @Nullable UUID grant,
            @Nullable UUID subject,
            String kind,
            boolean refused,
            @Nullable String reason,
            String details) {}

    /** @param owners whose chains; empty: all */
    List<Row> before(
            SearchFilter filter, List<UUID> owners, ZoneId zone, FoundPage.@Nullable Position position, int count) {
        Map<String, Object> values = new HashMap<>();
        values.put("count", count);
        String common = conditions(filter, zone, position, values);
        for (int i = 0; i < owners.size(); i++) {
            values.put("owner" + i, owners.get(i));
        }
        String statement = owners.isEmpty()
                ? branch("TRUE" + common)
                : IntStream.range(0, owners.size())
                        .mapToObj(i -> "(" + branch("owner_id = :owner" + i + common) + ")")
                        .collect(joining(" UNION ALL ", "", NEWEST));
        return jdbc.sql(statement)
                .params(values)
                .query((row, number) -> row(row))
                .list();
    }

    private static String branch(String conditions) {
        return "SELECT * FROM trail_entry WHERE " + conditions + NEWEST;
    }

    private static String conditions(
            SearchFilter filter, ZoneId zone, FoundPage.@Nullable Position position, Map<String, Object> values) {
        StringBuilder all = new StringBuilder();
        if (filter.person() != null) {
            all.append(" AND actor_id = :actor");
            values.put("actor", filter.person().id());
        }
        if (filter.kind() != null) {
            all.append(" AND kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.refused() != null) {
            all.append(" AND outcome = :outcome");
            values.put("outcome", filter.refused() ? "REFUSED" : "DONE");
        }
        if (filter.from() != null) {
            all.append(" AND at >= :from");
            values.put("from", UtcColumn.of(start(filter.from(), zone)));
        }
        if (filter.to() != null) {
            all.append(" AND at < :to");
            values.put("to", UtcColumn.of(start(filter.to().plusDays(1), zone)));
        }
        if (position != null) {
            all.append(" AND at <= :at AND (at < :at OR id < :entry)");
            values.put("at", UtcColumn.of(position.at()));
            values.put("entry", position.entry());
        }
        return all.toString();
    }

    /** Which kinds of entries there are. */
    List<String> kinds() {
        return jdbc.sql("SELECT DISTINCT kind FROM trail_entry ORDER BY kind")
                .query(String.class)
                .list();
    }

    /** Of those of these that are reasons for looking: what was said. */
    Map<UUID, String> reasons(Collection<UUID> subjects) {
        return jdbc
                .sql("SELECT id, reason FROM inquiry WHERE id IN (:subjects)")
                .param("subjects", subjects.isEmpty() ? Set.of(NONE) : subjects)
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("reason")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                UtcColumn.read(row, "at"),
                row.getObject("owner_id", UUID.class),
                row.getObject("actor_id", UUID.class),
                row.getObject("grant_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("kind"),
                row.getString("outcome").equals("REFUSED"),
                row.getString("reason"),
                row.getString("details"));
    }
}
