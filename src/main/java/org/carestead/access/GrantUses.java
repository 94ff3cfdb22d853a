package org.carestead.access;

import java.time.Instant;
import org.carestead.access.Standing.Held;
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

    /** The same of a stand-in's grant: it uses the caregiver's too, so that an act collides with the end of either. */
    boolean take(Held held, Instant now) {
        GrantId caregivers = held.standsInFor();
        return (caregivers == null || isLent(caregivers, now)) && take(held.grant(), now);
    }

    private boolean isLent(GrantId caregivers, Instant now) {
        return jdbc.sql("""
            UPDATE grants SET stand_in_uses = stand_in_uses + 1
            WHERE id = :grant AND state = 'ACTIVE' AND may_stand_in AND ends_at > :now\
            """)
                        .param("now", UtcColumn.of(now))
                        .param("grant", caregivers.id())
                        .update()
                == 1;
    }

    /** False where the grant is not active any more. */
    boolean take(GrantId grant, Instant now) {
        return jdbc.sql("""
            UPDATE grants SET last_used_at = :now, uses = uses + 1
            WHERE id = :grant AND state = 'ACTIVE' AND ends_at > :now\
            """)
                        .param("now", UtcColumn.of(now))
                        .param("grant", grant.id())
                        .update()
                == 1;
    }
}
