package org.carestead.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.access.MedicineId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the conversations, each as far as a pair of eyes reaches. */
@Repository
class ConversationRows {

    /** Whether the conversation as a whole may be known; {@code c} is its row. */
    private static final String KNOWN = """
        (:everything OR (c.shared AND NOT EXISTS (SELECT 1 FROM conversation_medicine k
          WHERE k.conversation_id = c.id AND k.sequence = 0 AND k.medicine_id NOT IN (:shown)
            AND NOT k.unknown_to <=> :you)))\
        """;

    /** Whether a message of it may be known; {@code m} is its row. */
    static final String MESSAGE_KNOWN = """
        (:everything OR NOT EXISTS (SELECT 1 FROM conversation_medicine k
          WHERE k.conversation_id = m.conversation_id AND k.sequence = m.sequence
            AND k.medicine_id NOT IN (:shown) AND NOT k.unknown_to <=> :you))\
        """;

    // A conversation of which nothing may be known, or of which all was taken back, is not there. Whether it is closed,
    // and
    // whether the plan owes an answer, is worked out from what these eyes see, or it would tell of what they do not.
    private static final String SEEN_BY = """
        SELECT c.*, MAX(m.sent_at) last_at,
          MAX(IF(m.audience = 'PLAN' AND m.taken_back_at IS NULL, m.sequence, 0)) last_to_or_from_plan,
          MAX(IF(m.audience = 'PLAN' AND m.from_desk IS NULL AND m.taken_back_at IS NULL, m.sequence, 0)) last_question,
          MAX(IF(m.from_desk IS NOT NULL, m.sequence, 0)) last_answer,
          SUM(m.sequence > COALESCE(s.seen_through, 0) AND m.sent_by <> :you) unread
        FROM conversation c
        JOIN conversation_message m ON m.conversation_id = c.id
          AND (m.taken_back_at IS NULL OR m.sent_by = :you) AND\
        """ + " " + MESSAGE_KNOWN + """

        LEFT JOIN conversation_seen s ON s.conversation_id = c.id AND s.reader_id = :you AND NOT s.at_desk
        WHERE c.member_id = :member AND\
        """ + " " + KNOWN + " ";

    private final JdbcClient jdbc;
    private final Vault vault;

    ConversationRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The newest first. */
    List<ConversationLine> list(Looker looker, int most) {
        return through(looker, SEEN_BY + "GROUP BY c.id ORDER BY last_at DESC, c.id DESC LIMIT :most")
                .param("most", most)
                .query((row, number) -> line(looker, row))
                .list();
    }

    Optional<ConversationLine> find(Looker looker, ConversationId id) {
        return through(looker, SEEN_BY + "AND c.id = :id GROUP BY c.id")
                .param("id", id.id())
                .query((row, number) -> line(looker, row))
                .optional();
    }

    void insert(ConversationId id, MemberId member, NewConversation wanted, UUID by, Instant now) {
        jdbc.sql("""
            INSERT INTO conversation (id, member_id, desk, sealed_subject, medicine_id, shared, state,
                opened_by, opened_at, last_sequence, changes)
            VALUES (:id, :member, :desk, :subject, :medicine, :shared, 'OPEN', :by, :now, 0, 0)\
            """)
                .param("id", id.id())
                .param("member", member.id())
                .param("desk", wanted.desk().name())
                .param("subject", vault.seal(wanted.subject()))
                .param(
                        "medicine",
                        wanted.about() == null ? null : wanted.about().id())
                .param("shared", wanted.shared())
                .param("by", by)
                .param("now", UtcColumn.of(now))
                .update();
    }

    /** Makes room for one more message to this audience; empty where the eyes do not reach this conversation. */
    Optional<Integer> nextOfFamily(Looker looker, ConversationId id, Audience audience, Instant now) {
        String plan = audience == Audience.PLAN
                ? ", c.state = 'OPEN', c.waiting_since = COALESCE(c.waiting_since, :now)"
                : "";
        int changed = through(
                        looker,
                        "UPDATE conversation c SET c.last_sequence = c.last_sequence + 1" + plan + " "
                                + "WHERE c.id = :id AND c.member_id = :member AND " + KNOWN)
                .param("id", id.id())
                .param("now", UtcColumn.of(now))
                .update();
        return changed == 1 ? Optional.of(last(id)) : Optional.empty();
    }

    /** Makes room for an answer of this desk; empty where the conversation is not with it. */
    Optional<Integer> nextOfDesk(Desk desk, ConversationId id) {
        int changed = jdbc.sql("""
            UPDATE conversation SET last_sequence = last_sequence + 1, waiting_since = NULL, state = 'OPEN'
            WHERE id = ? AND desk = ?\
            """).params(id.id(), desk.name()).update();
        return changed == 1 ? Optional.of(last(id)) : Optional.empty();
    }

    /** False, and nothing done, where it is so already, or is not this member's. */
    boolean share(MemberId member, ConversationId id, boolean shared) {
        return jdbc.sql("""
            UPDATE conversation SET shared = :shared, changes = changes + 1
            WHERE id = :id AND member_id = :member AND shared <> :shared\
            """)
                        .param("shared", shared)
                        .param("id", id.id())
                        .param("member", member.id())
                        .update()
                == 1;
    }

    /** False, and nothing done, where this desk does not have it. */
    boolean handOver(ConversationId id, Desk from, Desk to) {
        return jdbc.sql("UPDATE conversation SET desk = ?, changes = changes + 1 WHERE id = ? AND desk = ?")
                        .params(to.name(), id.id(), from.name())
                        .update()
                == 1;
    }

    /** False, and nothing done, where this desk does not have it, or it is closed already. */
    boolean close(ConversationId id, Desk desk) {
        return jdbc.sql("""
            UPDATE conversation SET state = 'CLOSED', waiting_since = NULL, closed_through = last_sequence,
                changes = changes + 1
            WHERE id = ? AND desk = ? AND state = 'OPEN'\
            """).params(id.id(), desk.name()).update() == 1;
    }

    /** Makes whoever changes this conversation at the same moment wait, or start over. */
    void hold(ConversationId id) {
        jdbc.sql("UPDATE conversation SET changes = changes + 1 WHERE id = ?")
                .param(id.id())
                .update();
    }

    /** What was taken back is no longer waited for. */
    void recountWaiting(ConversationId id) {
        jdbc.sql("""
            UPDATE conversation c SET c.waiting_since = (
                SELECT MIN(m.sent_at) FROM conversation_message m
                WHERE m.conversation_id = c.id AND m.from_desk IS NULL AND m.audience = 'PLAN'
                  AND m.taken_back_at IS NULL AND m.sequence > COALESCE((
                    SELECT MAX(p.sequence) FROM conversation_message p
                    WHERE p.conversation_id = c.id AND p.from_desk IS NOT NULL), 0))
            WHERE c.id = ? AND c.state = 'OPEN'\
            """).param(id.id()).update();
    }

    /** What was taken back has opened nothing that was closed. */
    void closeAgain(ConversationId id) {
        jdbc.sql("""
            UPDATE conversation c SET c.state = 'CLOSED', c.waiting_since = NULL
            WHERE c.id = ? AND c.state = 'OPEN' AND c.closed_through >= (
                SELECT COALESCE(MAX(m.sequence), 0) FROM conversation_message m
                WHERE m.conversation_id = c.id AND m.audience = 'PLAN' AND m.taken_back_at IS NULL)\
            """).param(id.id()).update();
    }

    private int last(ConversationId id) {
        return jdbc.sql("SELECT last_sequence FROM conversation WHERE id = ?")
                .param(id.id())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec through(Looker looker, String sql) {
        return parameters(jdbc.sql(sql), looker).param("member", looker.member().id());
    }

    /** The places that the two conditions have. */
    static JdbcClient.StatementSpec parameters(JdbcClient.StatementSpec statement, Looker looker) {
        return statement
                .param("everything", looker.everything())
                .param("you", looker.person())
                .param("shown", ids(looker.shown()));
    }

    // A list in a statement is never empty.
    private static Set<UUID> ids(Map<MedicineId, String> shown) {
        return Stream.concat(Stream.of(new UUID(0, 0)), shown.keySet().stream().map(MedicineId::id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private ConversationLine line(Looker looker, ResultSet row) throws SQLException {
        boolean closed = row.getObject("closed_through") != null
                && row.getInt("closed_through") >= row.getInt("last_to_or_from_plan");
        return new ConversationLine(
                new ConversationId(row.getObject("id", UUID.class)),
                Desk.valueOf(row.getString("desk")),
                vault.open(row.getBytes("sealed_subject")),
                medicine(looker, row.getObject("medicine_id", UUID.class)),
                row.getBoolean("shared"),
                closed ? ConversationState.CLOSED : ConversationState.OPEN,
                UtcColumn.read(row, "last_at"),
                row.getInt("unread"),
                !closed && row.getInt("last_question") > row.getInt("last_answer"));
    }

    private static @Nullable String medicine(Looker looker, @Nullable UUID id) {
        return id == null ? null : looker.shown().get(new MedicineId(id));
    }
}
