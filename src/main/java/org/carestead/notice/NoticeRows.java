package org.carestead.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.courier.Channel;
import org.carestead.courier.MessageId;
import org.carestead.database.UtcColumn;
import org.carestead.person.ContactPointId;
import org.carestead.person.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of notices and of their copies. */
@Repository
class NoticeRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A copy of a notice that is to be handed to the courier. */
    record Copy(UUID id, NoticeId notice, PersonId person, News news, Channel channel, ContactPointId to) {}

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
        jdbc.sql("INSERT INTO notice_copy (id, notice_id, channel, contact_point, due_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        copy.id(),
                        copy.notice().id(),
                        copy.channel().name(),
                        copy.to().id(),
                        UtcColumn.of(dueAt))
                .update();
    }

    /** The copy, while nobody has handed it over. */
    Optional<Copy> waiting(UUID copy) {
        return jdbc.sql("""
            SELECT c.id, c.notice_id, c.channel, c.contact_point, n.person_id, n.kind, n.path, n.details
            FROM notice_copy c JOIN notice n ON n.id = c.notice_id
            WHERE c.id = ? AND c.message_id IS NULL\
            """)
                .param(copy)
                .query((row, number) -> new Copy(
                        row.getObject("id", UUID.class),
                        new NoticeId(row.getObject("notice_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        news(row.getString("kind"), row.getString("path"), row.getString("details")),
                        Channel.valueOf(row.getString("channel")),
                        new ContactPointId(row.getObject("contact_point", UUID.class))))
                .optional();
    }

    /** Notes who carries the copy; false where somebody has handed it over already. */
    boolean handed(UUID copy, MessageId message) {
        return jdbc.sql("UPDATE notice_copy SET message_id = ? WHERE id = ? AND message_id IS NULL")
                        .params(message.id(), copy)
                        .update()
                == 1;
    }

    static News news(String kind, String path, String details) {
        return new News(
                NoticeKind.valueOf(kind), path, List.copyOf(Arrays.asList(JSON.readValue(details, String[].class))));
    }
}
