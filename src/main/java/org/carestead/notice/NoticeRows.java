package org.carestead.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.courier.Channel;
import org.carestead.courier.MessageId;
import org.carestead.database.UtcColumn;
import org.carestead.person.ContactPointId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of notices and of their copies. */
@Repository
class NoticeRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE =
            "SELECT id, kind, path, details, at, read_at FROM notice WHERE person_id = :person";
    private static final String FROM =
            " AND (at, id) <= (SELECT f.at, f.id FROM notice f WHERE f.id = :from AND f.person_id = :person)";
    private static final String COPY = """
        SELECT c.id AS copy_id, c.channel, c.contact_point, c.again, n.id, n.person_id, n.kind, n.path, n.details
        FROM notice_copy c JOIN notice n ON n.id = c.notice_id WHERE
        """;
    private static final String NEWEST_FIRST = " ORDER BY at DESC, id DESC LIMIT :count";

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A copy of a notice that is to be handed to the courier; again: there was one before it. */
    record Copy(
            UUID id, NoticeId notice, PersonId person, News news, Channel channel, ContactPointId to, boolean again) {}

    /** A notice as it is kept. */
    record Kept(NoticeId id, News news, Instant at, boolean unread) {}

    /** What is known of a copy. */
    record SentCopy(
            NoticeId notice,
            Channel channel,
            ContactPointId to,
            Instant dueAt,
            boolean again,
            @Nullable MessageId message) {}

    void add(NoticeId id, PersonId person, News news, Instant now) {
        jdbc.sql("INSERT INTO notice (id, person_id, kind, details, path, at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        id.id(),
                        person.id(),
                        news.kind().name(),
                        JSON.writeValueAsString(news.details()),
                        news.path(),
                        UtcColumn.of(now))
                .update();
    }

    void add(Copy copy, Instant dueAt) {
        jdbc.sql("INSERT INTO notice_copy (id, notice_id, channel, contact_point, due_at, again) VALUES (?, ?,"
                        + " ?, ?, ?, ?)")
                .params(
                        copy.id(),
                        copy.notice().id(),
                        copy.channel().name(),
                        copy.to().id(),
                        UtcColumn.of(dueAt),
                        copy.again())
                .update();
    }

    /** The copy, while nobody has handed it over. */
    Optional<Copy> waiting(UUID copy) {
        return jdbc.sql(COPY + "c.id = ? AND c.message_id IS NULL")
                .param(copy)
                .query((row, number) -> copy(row))
                .optional();
    }

    /** The copy that this message carries, if it is one of ours. */
    Optional<Copy> carriedBy(MessageId message) {
        return jdbc.sql(COPY + "c.message_id = ?")
                .param(message.id())
                .query((row, number) -> copy(row))
                .optional();
    }

    /** Notes who carries the copy; false where somebody has handed it over already. */
    boolean handed(UUID copy, MessageId message) {
        return jdbc.sql("UPDATE notice_copy SET message_id = ? WHERE id = ? AND message_id IS NULL")
                        .params(message.id(), copy)
                        .update()
                == 1;
    }

    /** False where somebody has handed it over. */
    boolean postpone(UUID copy, Instant dueAt) {
        return jdbc.sql("UPDATE notice_copy SET due_at = ? WHERE id = ? AND message_id IS NULL")
                        .params(UtcColumn.of(dueAt), copy)
                        .update()
                == 1;
    }

    /** Takes a copy away that shall not be sent; false where somebody has handed it over. */
    boolean drop(UUID copy) {
        return jdbc.sql("DELETE FROM notice_copy WHERE id = ? AND message_id IS NULL")
                        .param(copy)
                        .update()
                == 1;
    }

    int unread(PersonId person) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE person_id = ? AND read_at IS NULL")
                .param(person.id())
                .query(Integer.class)
                .single();
    }

    /** How many there were to be read. */
    int seen(PersonId person, Instant now) {
        return jdbc.sql("UPDATE notice SET read_at = :now WHERE person_id = :person AND read_at IS NULL AND at <= :now")
                .param("now", UtcColumn.of(now))
                .param("person", person.id())
                .update();
    }

    /** From this one on, if it is this person's; the newest first. */
    List<Kept> page(PersonId person, @Nullable NoticeId from, int count) {
        var statement = from == null
                ? jdbc.sql(PAGE + NEWEST_FIRST)
                : jdbc.sql(PAGE + FROM + NEWEST_FIRST).param("from", from.id());
        return statement
                .param("person", person.id())
                .param("count", count)
                .query((row, number) ->
                        new Kept(id(row, "id"), news(row), UtcColumn.read(row, "at"), row.getObject("read_at") == null))
                .list();
    }

    List<SentCopy> copies(List<NoticeId> notices) {
        return notices.isEmpty()
                ? List.of()
                : jdbc.sql("""
                    SELECT notice_id, channel, contact_point, due_at, again, message_id FROM notice_copy
                    WHERE notice_id IN (:notices) ORDER BY channel, id\
                    """)
                        .param("notices", notices.stream().map(NoticeId::id).toList())
                        .query((row, number) -> sent(row))
                        .list();
    }

    private static Copy copy(ResultSet row) throws SQLException {
        return new Copy(
                row.getObject("copy_id", UUID.class),
                id(row, "id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                news(row),
                Channel.valueOf(row.getString("channel")),
                new ContactPointId(row.getObject("contact_point", UUID.class)),
                row.getBoolean("again"));
    }

    private static SentCopy sent(ResultSet row) throws SQLException {
        UUID message = row.getObject("message_id", UUID.class);
        return new SentCopy(
                id(row, "notice_id"),
                Channel.valueOf(row.getString("channel")),
                new ContactPointId(row.getObject("contact_point", UUID.class)),
                UtcColumn.read(row, "due_at"),
                row.getBoolean("again"),
                message == null ? null : new MessageId(message));
    }

    private static NoticeId id(ResultSet row, String column) throws SQLException {
        return new NoticeId(row.getObject(column, UUID.class));
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("path"),
                List.of(JSON.readValue(row.getString("details"), String[].class)));
    }
}
