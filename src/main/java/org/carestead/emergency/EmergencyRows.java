package org.carestead.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.TermsText;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every step reads the row with its lock and writes it where it still stands as read, so it is taken once. */
@Repository
class EmergencyRows {

    private static final String LIVE = "SELECT * FROM emergency_access WHERE live_person IS NOT NULL AND ";

    private final JdbcClient jdbc;

    EmergencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False, and nothing done, where this person is named already. */
    boolean insert(Emergency named) {
        try {
            jdbc.sql("""
                INSERT INTO emergency_access (id, member_id, person_id, live_person, state, terms, wait_days,
                    named_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
                """)
                    .params(
                            named.id().id(),
                            named.member().id(),
                            named.trusted().id(),
                            named.trusted().id(),
                            named.state().name(),
                            TermsText.of(named.plan().terms()),
                            named.plan().waitDays(),
                            UtcColumn.of(named.namedAt()))
                    .update();
            return true;
        } catch (DuplicateKeyException already) {
            return false;
        }
    }

    /** Writes a step. The row is locked and as it was before; anything else is a programmer's error. */
    void save(Emergency before, Emergency after) {
        Emergency.Request request = after.request();
        Emergency.Open open = after.open();
        int saved = jdbc.sql("""
            UPDATE emergency_access SET state = :state, terms = :terms, wait_days = :wait,
                live_person = IF(:state = 'REMOVED', NULL, person_id), request_id = :request,
                reason = :reason, asked_at = :asked, opens_at = :opens, refused_at = :refused,
                withdrawn_at = :withdrawn, withdrawn_before_at = :before_that,
                grant_id = :grant, open_until = :until
            WHERE id = :id AND state = :before\
            """)
                .param("state", after.state().name())
                .param("terms", TermsText.of(after.plan().terms()))
                .param("wait", after.plan().waitDays())
                .param("request", request == null ? null : request.id())
                .param("reason", request == null ? null : request.reason())
                .param("asked", request == null ? null : UtcColumn.of(request.askedAt()))
                .param("opens", request == null ? null : UtcColumn.of(request.opensAt()))
                .param("refused", moment(after.refusedAt()))
                .param("withdrawn", moment(after.withdrawals().last()))
                .param("before_that", moment(after.withdrawals().before()))
                .param("grant", open == null ? null : open.grant().id())
                .param("until", open == null ? null : UtcColumn.of(open.until()))
                .param("id", after.id().id())
                .param("before", before.state().name())
                .update();
        if (saved != 1) {
            throw new IllegalStateException("Not as it was read: " + before.id());
        }
    }

    /** To take a step. Asked first in a transaction it waits for whoever takes another. */
    Optional<Emergency> locked(EmergencyId id) {
        return jdbc.sql("SELECT * FROM emergency_access WHERE id = ? FOR UPDATE")
                .param(id.id())
                .query(EmergencyRows::emergency)
                .optional();
    }

    Optional<Emergency> find(EmergencyId id) {
        return jdbc.sql("SELECT * FROM emergency_access WHERE id = ?")
                .param(id.id())
                .query(EmergencyRows::emergency)
                .optional();
    }

    /** Between these two, to take a step. */
    Optional<Emergency> locked(MemberId member, PersonId trusted) {
        return jdbc.sql(LIVE + "member_id = ? AND live_person = ? FOR UPDATE")
                .params(member.id(), trusted.id())
                .query(EmergencyRows::emergency)
                .optional();
    }

    /** Whom a member trusts, the first named first. */
    List<Emergency> of(MemberId member) {
        return jdbc.sql(LIVE + "member_id = ? ORDER BY named_at, id")
                .param(member.id())
                .query(EmergencyRows::emergency)
                .list();
    }

    /** The same, to name one more: of two screens at once one waits. */
    List<Emergency> lockedOf(MemberId member) {
        return jdbc.sql(LIVE + "member_id = ? FOR UPDATE")
                .param(member.id())
                .query(EmergencyRows::emergency)
                .list();
    }

    /** By whom somebody is trusted. */
    List<Emergency> trusting(PersonId trusted) {
        return jdbc.sql(LIVE + "live_person = ? ORDER BY named_at, id")
                .param(trusted.id())
                .query(EmergencyRows::emergency)
                .list();
    }

    private static Emergency emergency(ResultSet row, int number) throws SQLException {
        UUID request = row.getObject("request_id", UUID.class);
        UUID grant = row.getObject("grant_id", UUID.class);
        return new Emergency(
                new EmergencyId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                EmergencyState.valueOf(row.getString("state")),
                new EmergencyPlan(TermsText.read(row.getString("terms")), row.getInt("wait_days")),
                UtcColumn.read(row, "named_at"),
                request == null
                        ? null
                        : new Emergency.Request(
                                request,
                                row.getString("reason"),
                                UtcColumn.read(row, "asked_at"),
                                UtcColumn.read(row, "opens_at")),
                moment(row, "refused_at"),
                new Emergency.Withdrawals(moment(row, "withdrawn_at"), moment(row, "withdrawn_before_at")),
                grant == null ? null : new Emergency.Open(new GrantId(grant), UtcColumn.read(row, "open_until")));
    }

    private static @Nullable Object moment(@Nullable Instant at) {
        return at == null ? null : UtcColumn.of(at);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : UtcColumn.read(row, column);
    }
}
