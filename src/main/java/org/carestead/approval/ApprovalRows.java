package org.carestead.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.SignInId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each step out of {@code WAITING} is one conditional statement and its row count, so it is taken once (lesson 20). */
@Repository
class ApprovalRows {

    /** Asked of the same thing later; {@code a} is the row that it would replace. */
    private static final String LATER = """
         EXISTS (SELECT 1 FROM approval later
            WHERE later.member_id = a.member_id AND later.action = a.action
              AND later.subject_id = a.subject_id AND later.prepared_at > a.prepared_at\
        """;

    /** Nobody answered in time. What was closed sooner, as with an end of the access, was not left unanswered. */
    private static final String UNANSWERED = "(a.state = 'LAPSED' AND a.closed_at >= a.lapses_at)";

    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Asks, or notes what was answered at once.
     *
     * @throws ConcurrencyFailureException where somebody has asked the same at this very moment
     */
    void insert(Approval approval) {
        boolean waits = approval.state() == ApprovalState.WAITING;
        try {
            jdbc.sql("""
                INSERT INTO approval (id, member_id, grant_id, caregiver_id, prepared_in, action,
                    subject_id, waiting_subject, state, prepared_at, lapses_at, closed_at)
                VALUES (:id, :member, :grant, :caregiver, :signIn, :action,
                    :subject, :waiting, :state, :prepared, :lapses, :closed)\
                """)
                    .param("id", approval.id().id())
                    .param("member", approval.member().id())
                    .param("grant", approval.grant().id())
                    .param("caregiver", approval.preparedBy().person().id())
                    .param("signIn", approval.preparedBy().signIn().id())
                    .param("action", approval.action().name())
                    .param("subject", approval.subject())
                    .param("waiting", waits ? approval.subject() : null)
                    .param("state", approval.state().name())
                    .param("prepared", UtcColumn.of(approval.preparedAt()))
                    .param("lapses", UtcColumn.of(approval.lapsesAt()))
                    .param("closed", waits ? null : UtcColumn.of(approval.preparedAt()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new ConcurrencyFailureException("Asked by somebody else at the same moment", taken);
        }
    }

    /** Answers it, while there is time; false where it was answered, taken back or has lapsed. */
    boolean answer(ApprovalId id, ApprovalState answer, @Nullable String word, Instant now) {
        return jdbc.sql("""
            UPDATE approval SET state = :answer, waiting_subject = NULL, closed_at = :now,
                word = :word
            WHERE id = :id AND state = 'WAITING' AND lapses_at > :now\
            """)
                        .param("answer", answer.name())
                        .param("now", UtcColumn.of(now))
                        .param("word", word)
                        .param("id", id.id())
                        .update()
                == 1;
    }

    /** Closes it without an answer, whether or not there is time left. */
    boolean close(ApprovalId id, ApprovalState state, Instant now) {
        return jdbc.sql("""
            UPDATE approval SET state = ?, waiting_subject = NULL, closed_at = ?
            WHERE id = ? AND state = 'WAITING'\
            """).params(state.name(), UtcColumn.of(now), id.id()).update() == 1;
    }

    /** What was said to be done is not possible any more. */
    void overtaken(ApprovalId id) {
        jdbc.sql("UPDATE approval SET state = 'OVERTAKEN' WHERE id = ? AND state = 'GIVEN'")
                .param(id.id())
                .update();
    }

    Optional<Approval> find(ApprovalId id) {
        return jdbc.sql("SELECT * FROM approval WHERE id = ?")
                .param(id.id())
                .query(ApprovalRows::approval)
                .optional();
    }

    Optional<Approval> waiting(ActionKind action, UUID subject) {
        return jdbc.sql("SELECT * FROM approval WHERE action = ? AND waiting_subject = ?")
                .params(action.name(), subject)
                .query(ApprovalRows::approval)
                .optional();
    }

    List<Approval> waitingFor(MemberId member) {
        return jdbc.sql("SELECT * FROM approval WHERE member_id = ? AND state = 'WAITING' ORDER BY prepared_at")
                .param(member.id())
                .query(ApprovalRows::approval)
                .list();
    }

    List<Approval> waitingOf(PersonId caregiver, List<MemberId> members) {
        return jdbc.sql("""
            SELECT * FROM approval WHERE member_id IN (:members) AND caregiver_id = :caregiver AND state = 'WAITING'
            ORDER BY prepared_at\
            """)
                .param("members", members.stream().map(MemberId::id).toList())
                .param("caregiver", caregiver.id())
                .query(ApprovalRows::approval)
                .list();
    }

    /**
     * What nobody answered in time, since then, and nobody has asked again; noted as lapsed or not yet. Of accesses that have
     * not ended.
     */
    List<Approval> unanswered(MemberId member, Instant since, Instant now) {
        return jdbc.sql("""
            SELECT a.* FROM approval a JOIN grants g ON g.id = a.grant_id AND g.state <> 'ENDED'
            WHERE a.member_id = :member AND a.lapses_at > :since AND a.lapses_at <= :now
              AND (a.state = 'WAITING' OR\
            """ + " " + UNANSWERED + ") AND NOT" + LATER + """
            ) ORDER BY a.prepared_at\
            """)
                .param("member", member.id())
                .param("since", UtcColumn.of(since))
                .param("now", UtcColumn.of(now))
                .query(ApprovalRows::approval)
                .list();
    }

    /** What was not answered in time has been done in another way. */
    void overtakeUnanswered(MemberId member, ActionKind action, UUID subject) {
        jdbc.sql("""
            UPDATE approval a SET a.state = 'OVERTAKEN'
            WHERE a.member_id = ? AND a.action = ? AND a.subject_id = ? AND\
            """ + " " + UNANSWERED)
                .params(member.id(), action.name(), subject)
                .update();
    }

    List<Approval> waitingOf(GrantId grant) {
        return jdbc.sql("SELECT * FROM approval WHERE grant_id = ? AND state = 'WAITING'")
                .param(grant.id())
                .query(ApprovalRows::approval)
                .list();
    }

    /**
     * All that waits for these members, and what was answered to this caregiver, if any, since then and has not been asked
     * again; the oldest first.
     */
    List<Approval> seenBy(List<MemberId> members, @Nullable PersonId caregiver, ActionKind action, Instant since) {
        return jdbc.sql("""
            SELECT * FROM approval a
            WHERE a.member_id IN (:members) AND a.action = :action AND (a.state = 'WAITING'
                OR (a.caregiver_id = :caregiver AND a.prepared_at > :since AND (a.state = 'DENIED' OR\
            """ + " " + UNANSWERED + ") AND NOT" + LATER + """
             AND (later.caregiver_id = a.caregiver_id OR later.state = 'GIVEN'))))
            ORDER BY a.prepared_at\
            """)
                .param("members", members.stream().map(MemberId::id).toList())
                .param("action", action.name())
                .param("caregiver", caregiver == null ? null : caregiver.id())
                .param("since", UtcColumn.of(since))
                .query(ApprovalRows::approval)
                .list();
    }

    private static Approval approval(ResultSet row, int number) throws SQLException {
        return new Approval(
                new ApprovalId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                new GrantId(row.getObject("grant_id", UUID.class)),
                new Actor(
                        new PersonId(row.getObject("caregiver_id", UUID.class)),
                        new SignInId(row.getObject("prepared_in", UUID.class))),
                ActionKind.valueOf(row.getString("action")),
                row.getObject("subject_id", UUID.class),
                ApprovalState.valueOf(row.getString("state")),
                UtcColumn.read(row, "prepared_at"),
                UtcColumn.read(row, "lapses_at"),
                row.getString("word"));
    }
}
