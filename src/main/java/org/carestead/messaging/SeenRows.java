package org.carestead.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far each reader of a conversation has read. */
@Repository
class SeenRows {

    private final JdbcClient jdbc;

    SeenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One reader's place.
     *
     * @param atDesk whether they read it for the plan
     */
    record Place(PersonId reader, boolean atDesk, int through) {}

    List<Place> of(ConversationId conversation) {
        return jdbc.sql("SELECT reader_id, at_desk, seen_through FROM conversation_seen WHERE conversation_id = ?")
                .param(conversation.id())
                .query((row, number) -> new Place(
                        new PersonId(row.getObject("reader_id", UUID.class)),
                        row.getBoolean("at_desk"),
                        row.getInt("seen_through")))
                .list();
    }

    /** How far this reader has read for the plan, where that was after then; otherwise 0. */
    int throughSince(ConversationId conversation, PersonId reader, Instant then) {
        return jdbc.sql("""
            SELECT COALESCE(MAX(seen_through), 0) FROM conversation_seen
            WHERE conversation_id = ? AND reader_id = ? AND at_desk AND seen_at > ?\
            """)
                .params(conversation.id(), reader.id(), UtcColumn.of(then))
                .query(Integer.class)
                .single();
    }

    /** Never moves back. */
    void move(ConversationId conversation, PersonId reader, boolean atDesk, int through, Instant now) {
        jdbc.sql("""
            INSERT INTO conversation_seen (conversation_id, reader_id, at_desk, seen_through, seen_at)
            VALUES (:conversation, :reader, :desk, :through, :now)
            ON DUPLICATE KEY UPDATE seen_through = GREATEST(seen_through, :through), seen_at = :now\
            """)
                .param("conversation", conversation.id())
                .param("reader", reader.id())
                .param("desk", atDesk)
                .param("through", through)
                .param("now", UtcColumn.of(now))
                .update();
    }
}
