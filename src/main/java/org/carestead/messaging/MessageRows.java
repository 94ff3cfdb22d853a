package org.carestead.messaging;

import static org.carestead.messaging.ConversationRows.MESSAGE_KNOWN;
import static org.carestead.messaging.ConversationRows.parameters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the messages, and of the medicines they name. */
@Repository
class MessageRows {

    private final JdbcClient jdbc;
    private final Vault vault;

    MessageRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A message as it is kept. */
    record Kept(
            int sequence,
            PersonId by,
            @Nullable GrantId grant,
            @Nullable Desk from,
            Audience audience,
            String text,
            Instant sentAt,
            boolean takenBack) {}

    /**
     * Which medicine the message of this number names; 0: the conversation as a whole.
     *
     * @param unknownTo who named it without knowing of it, and so keeps seeing it; null: nobody
     */
    record Named(
            int sequence, MedicineId medicine, @Nullable PersonId unknownTo) {}

    void insert(ConversationId conversation, Kept message) {
        jdbc.sql("""
            INSERT INTO conversation_message (conversation_id, sequence, sent_by, grant_id, from_desk, audience,
                sealed_text, sent_at)
            VALUES (:conversation, :sequence, :by, :grant, :from, :audience, :text, :at)\
            """)
                .param("conversation", conversation.id())
                .param("sequence", message.sequence())
                .param("by", message.by().id())
                .param("grant", message.grant() == null ? null : message.grant().id())
                .param("from", message.from() == null ? null : message.from().name())
                .param("audience", message.audience().name())
                .param("text", vault.seal(message.text()))
                .param("at", UtcColumn.of(message.sentAt()))
                .update();
    }

    /** Whoever may not know of this medicine does not get the message, unless they named it without knowing of it. */
    void names(ConversationId conversation, int sequence, MedicineId medicine, @Nullable PersonId unknownTo) {
        jdbc.sql("""
            INSERT IGNORE INTO conversation_medicine (conversation_id, sequence, medicine_id, unknown_to)
            VALUES (:conversation, :sequence, :medicine, :unknownTo)\
            """)
                .param("conversation", conversation.id())
                .param("sequence", sequence)
                .param("medicine", medicine.id())
                .param("unknownTo", unknownTo == null ? null : unknownTo.id())
                .update();
    }

    List<Named> named(ConversationId conversation) {
        return jdbc.sql("""
            SELECT sequence, medicine_id, unknown_to FROM conversation_medicine
            WHERE conversation_id = ?\
            """)
                .param(conversation.id())
                .query((row, number) -> {
                    UUID unknownTo = row.getObject("unknown_to", UUID.class);
                    return new Named(
                            row.getInt("sequence"),
                            new MedicineId(row.getObject("medicine_id", UUID.class)),
                            unknownTo == null ? null : new PersonId(unknownTo));
                })
                .list();
    }

    /** Those before this number that these eyes may see, the newest first. */
    List<Kept> before(Looker looker, ConversationId conversation, int before, int most) {
        return parameters(jdbc.sql("""
            SELECT * FROM conversation_message m
            WHERE m.conversation_id = :conversation AND m.sequence < :before
              AND (m.taken_back_at IS NULL OR m.sent_by = :you)
              AND\
            """ + " " + MESSAGE_KNOWN + " ORDER BY m.sequence DESC LIMIT :most"), looker)
                .param("conversation", conversation.id())
                .param("before", before)
                .param("most", most)
                .query((row, number) -> kept(row))
                .list();
    }

    /** Those before this number that are for the plan, the newest first. */
    List<Kept> forPlan(ConversationId conversation, int before, int most) {
        return jdbc.sql("""
            SELECT * FROM conversation_message
            WHERE conversation_id = ? AND sequence < ? AND audience = 'PLAN' AND taken_back_at IS NULL
            ORDER BY sequence DESC LIMIT ?\
            """)
                .params(conversation.id(), before, most)
                .query((row, number) -> kept(row))
                .list();
    }

    /** Whether this person wrote it, on the member's side. */
    boolean isBy(ConversationId conversation, int sequence, PersonId person) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM conversation_message
            WHERE conversation_id = ? AND sequence = ? AND sent_by = ? AND from_desk IS NULL\
            """)
                        .params(conversation.id(), sequence, person.id())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * False, and nothing done, unless this person wrote it, not before then, and neither the plan, where it is for the plan,
     * nor any of these readers has read it.
     */
    boolean takeBack(
            ConversationId conversation,
            int sequence,
            PersonId by,
            List<PersonId> readers,
            Instant notBefore,
            Instant now) {
        return jdbc.sql("""
            UPDATE conversation_message m SET m.taken_back_at = :now
            WHERE m.conversation_id = :conversation AND m.sequence = :sequence AND m.sent_by = :by
              AND m.from_desk IS NULL AND m.sent_at > :notBefore AND m.taken_back_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM conversation_seen s
                WHERE s.conversation_id = m.conversation_id AND s.reader_id <> m.sent_by
                  AND s.seen_through >= m.sequence
                  AND IF(s.at_desk, m.audience = 'PLAN', s.reader_id IN (:readers)))\
            """)
                        .param("now", UtcColumn.of(now))
                        .param("conversation", conversation.id())
                        .param("sequence", sequence)
                        .param("by", by.id())
                        .param("readers", ids(readers))
                        .param("notBefore", UtcColumn.of(notBefore))
                        .update()
                == 1;
    }

    // A list in a statement is never empty.
    private static List<UUID> ids(List<PersonId> people) {
        return Stream.concat(Stream.of(new UUID(0, 0)), people.stream().map(PersonId::id))
                .toList();
    }

    private Kept kept(ResultSet row) throws SQLException {
        UUID grant = row.getObject("grant_id", UUID.class);
        String from = row.getString("from_desk");
        return new Kept(
                row.getInt("sequence"),
                new PersonId(row.getObject("sent_by", UUID.class)),
                grant == null ? null : new GrantId(grant),
                from == null ? null : Desk.valueOf(from),
                Audience.valueOf(row.getString("audience")),
                vault.open(row.getBytes("sealed_text")),
                UtcColumn.read(row, "sent_at"),
                row.getObject("taken_back_at") != null);
    }
}
