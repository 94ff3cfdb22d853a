package org.carestead.standin;

import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.database.UtcColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the letters that ask somebody to stand in: each goes to an address of the caregiver's choice in the plan's name, and
 * tells the member wherever they can be reached. With the lock of the caregiver's grant, so that none is missed.
 */
@Repository
class StandInSendings {

    /** So many go out for one grant on one day of the plan's calendar. */
    static final int A_DAY = 5;

    private final JdbcClient jdbc;

    StandInSendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param day its first moment */
    boolean isEnough(GrantId grant, Instant day) {
        return jdbc.sql("SELECT COUNT(*) FROM stand_in_sending WHERE grant_id = ? AND sent_at >= ?")
                        .params(grant.id(), UtcColumn.of(day))
                        .query(Integer.class)
                        .single()
                >= A_DAY;
    }

    /** Puts one more down, and forgets those of other days. */
    void add(GrantId grant, Instant day, Instant now) {
        jdbc.sql("DELETE FROM stand_in_sending WHERE grant_id = ? AND sent_at < ?")
                .params(grant.id(), UtcColumn.of(day))
                .update();
        jdbc.sql("INSERT INTO stand_in_sending (grant_id, sent_at) VALUES (?, ?)")
                .params(grant.id(), UtcColumn.of(now))
                .update();
    }
}
