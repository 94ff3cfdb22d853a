package org.carestead.access;

import java.time.Instant;
import org.carestead.database.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * An act uses the grant: a write to its row in the act's own transaction. So an act and an end always collide, and one
 * of them waits or starts over; counting makes it a change even in the same microsecond, which a cluster needs to see.
 */
@Repository
class GrantUses {

    private final JdbcClient jdbc;

    GrantUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the grant is not active any more. */
    boolean take(GrantId grant, Instant now) {
        return jdbc.sql("""
                                UPDATE grants SET last_used_at = :now, uses = uses + 1
                                WHERE id = :grant AND state = 'ACTIVE' AND ends_at > :now""")
                        .param("now", UtcColumn.of(now))
                        .param("grant", grant.id())
                        .update()
                == 1;
    }
}
