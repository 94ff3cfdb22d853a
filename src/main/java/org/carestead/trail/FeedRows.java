package org.carestead.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries that a feed shows. */
@Repository
class FeedRows {

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest first, from the position on.
     *
     * @param member whose feed it is; an id of nobody where the person is no member
     * @param person who they are when they sign in
     * @param zone where their days begin
     */
    List<Entry> before(
            UUID member, UUID person, FeedFilter filter, ZoneId zone, FeedPage.@Nullable Position position, int count) {
        var statement = jdbc.sql(FeedQuery.of(filter, position != null))
                .param("member", member)
                .param("person", person)
                .param("count", count);
        PersonId by = filter.by();
        if (by != null) {
            statement = statement.param("by", by.id());
        }
        LocalDate from = filter.from();
        if (from != null) {
            statement = statement.param("from", UtcColumn.of(start(from, zone)));
        }
        LocalDate to = filter.to();
        if (to != null) {
            statement = statement.param("to", UtcColumn.of(start(to.plusDays(1), zone)));
        }
        if (position != null) {
            statement = statement.param("at", UtcColumn.of(position.at())).param("entry", position.entry());
        }
        return statement.query((row, number) -> ChainRows.entry(row)).list();
    }

    /** Those of these entries that this member is shown. */
    List<Entry> of(UUID member, Collection<UUID> entries) {
        return jdbc.sql("SELECT * FROM trail_entry WHERE owner_id = :member AND id IN (:entries) AND " + FeedQuery.TOLD
                        + " ORDER BY at DESC, id DESC")
                .param("member", member)
                .param("entries", entries)
                .query((row, number) -> ChainRows.entry(row))
                .list();
    }

    /** Everybody who has ever done something in this member's trail. */
    List<PersonId> actors(UUID member) {
        return jdbc.sql("SELECT DISTINCT actor_id FROM trail_entry WHERE owner_id = :member AND actor_id IS NOT NULL")
                .param("member", member)
                .query((row, number) -> new PersonId(row.getObject("actor_id", UUID.class)))
                .list();
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
