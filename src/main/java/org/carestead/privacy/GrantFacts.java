package org.carestead.privacy;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.grant.Basis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On what right grants rest, and since when and until when. */
@Repository
class GrantFacts {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    GrantFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The right of a grant. */
    record Right(UUID grant, Basis basis, Instant startsAt, Instant endsAt) {}

    /** By grant; one statement. */
    Map<UUID, Right> of(Collection<UUID> grants) {
        return jdbc
                .sql("SELECT id, basis, starts_at, ends_at FROM grants WHERE id IN (:grants)")
                .param("grants", grants.isEmpty() ? Set.of(NONE) : grants)
                .query((row, number) -> new Right(
                        row.getObject("id", UUID.class),
                        Basis.valueOf(row.getString("basis")),
                        UtcColumn.read(row, "starts_at"),
                        UtcColumn.read(row, "ends_at")))
                .stream()
                .collect(toMap(Right::grant, right -> right));
    }
}
