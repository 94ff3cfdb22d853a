package org.carestead.messaging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.carestead.database.UtcColumn;
import org.carestead.member.MemberId;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conversations that one desk of the plan has: never those of the other, never what is for the family alone. */
@Repository
class DeskRows {

    private static final String AT_DESK = """
        SELECT c.*, MAX(m.sent_at) last_at, MAX(m.sequence) last_for_plan FROM conversation c
        JOIN conversation_message m ON m.conversation_id = c.id AND m.audience = 'PLAN' AND m.taken_back_at IS NULL
        WHERE c.desk = :desk\
        """ + " ";

    private final JdbcClient jdbc;
    private final Vault vault;

    DeskRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * A conversation as it is kept.
     *
     * @param last the number of the last message for the plan
     */
    record Kept(
            ConversationId id,
            MemberId member,
            String subject,
            @Nullable MedicineId medicine,
            boolean shared,
            ConversationState state,
            @Nullable Instant waitingSince,
            Instant lastAt,
            int last) {}

    /** Those that are open: whoever has waited longest first, then those answered, the newest first. */
    List<Kept> open(Desk desk, int most) {
        return jdbc.sql(AT_DESK + """
            AND c.state = 'OPEN' GROUP BY c.id
            ORDER BY c.waiting_since IS NULL, c.waiting_since, last_at DESC, c.id LIMIT :most\
            """)
                .param("desk", desk.name())
                .param("most", most)
                .query((row, number) -> kept(row))
                .list();
    }

    Optional<Kept> find(Desk desk, ConversationId id) {
        return jdbc.sql(AT_DESK + "AND c.id = :id GROUP BY c.id")
                .param("desk", desk.name())
                .param("id", id.id())
                .query((row, number) -> kept(row))
                .optional();
    }

    private Kept kept(ResultSet row) throws SQLException {
        UUID medicine = row.getObject("medicine_id", UUID.class);
        return new Kept(
                new ConversationId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                vault.open(row.getBytes("sealed_subject")),
                medicine == null ? null : new MedicineId(medicine),
                row.getBoolean("shared"),
                ConversationState.valueOf(row.getString("state")),
                row.getObject("waiting_since") == null ? null : UtcColumn.read(row, "waiting_since"),
                UtcColumn.read(row, "last_at"),
                row.getInt("last_for_plan"));
    }
}
