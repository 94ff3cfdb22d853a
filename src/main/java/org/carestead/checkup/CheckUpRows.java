package org.carestead.checkup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a member: since when use counts, when the next check-up is due, whether that has been told. */
@Repository
class CheckUpRows {

    private final JdbcClient jdbc;

    CheckUpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record State(Instant since, Instant dueAt) {}

    /** Begins with the first grant; a later one changes nothing. */
    void begin(MemberId member, Instant now, Instant dueAt) {
        jdbc.sql("INSERT IGNORE INTO check_up (member_id, since, due_at, told) VALUES (?, ?, ?, FALSE)")
                .params(member.id(), UtcColumn.of(now), UtcColumn.of(dueAt))
                .update();
    }

    Optional<State> of(MemberId member) {
        return jdbc.sql("SELECT since, due_at FROM check_up WHERE member_id = ?")
                .param(member.id())
                .query((row, number) -> new State(UtcColumn.read(row, "since"), UtcColumn.read(row, "due_at")))
                .optional();
    }

    List<MemberId> untold(Instant now) {
        return jdbc.sql("SELECT member_id FROM check_up WHERE NOT told AND due_at <= ? ORDER BY due_at")
                .param(UtcColumn.of(now))
                .query((row, number) -> new MemberId(row.getObject("member_id", UUID.class)))
                .list();
    }

    /** Takes the telling, once. */
    boolean tell(MemberId member, Instant now) {
        return jdbc.sql("UPDATE check_up SET told = TRUE WHERE member_id = ? AND NOT told AND due_at <= ?")
                        .params(member.id(), UtcColumn.of(now))
                        .update()
                == 1;
    }

    /** With nobody there to look at it waits another time. */
    void putOff(MemberId member, Instant dueAt) {
        jdbc.sql("UPDATE check_up SET due_at = ? WHERE member_id = ? AND NOT told")
                .params(UtcColumn.of(dueAt), member.id())
                .update();
    }

    /** Done, once: false where this one has been answered already. */
    boolean done(MemberId member, Instant wasDueAt, Instant now, Instant nextDueAt) {
        return jdbc.sql("""
            UPDATE check_up SET since = ?, due_at = ?, told = FALSE
            WHERE member_id = ? AND due_at = ?\
            """)
                        .params(UtcColumn.of(now), UtcColumn.of(nextDueAt), member.id(), UtcColumn.of(wasDueAt))
                        .update()
                == 1;
    }
}
