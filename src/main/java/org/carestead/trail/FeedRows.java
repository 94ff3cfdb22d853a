package org.carestead.trail;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries that a feed shows. */
@Repository
class FeedRows {

    // An act that was let in is told by what it did; proofs and ends of sign-ins are for the privacy officer.
    private static final String SHOWN = """
            SELECT * FROM trail_entry
            WHERE (owner_id = :member AND NOT (kind = 'Acted' AND details NOT LIKE '% VIEW')
                OR owner_id = :person AND kind IN ('SignedIn', 'SignInRefused'))""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    FeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these entries that this member is shown. */
    List<Entry> of(UUID member, Collection<UUID> entries) {
        return jdbc.sql(SHOWN + " AND id IN (:entries) ORDER BY at DESC, id DESC")
                .param("member", member)
                .param("person", NOBODY)
                .param("entries", entries)
                .query((row, number) -> ChainRows.entry(row))
                .list();
    }

    List<Entry> before(UUID member, UUID person, FeedPage.@Nullable Position position, int count) {
        var statement = position == null
                ? jdbc.sql(SHOWN + " ORDER BY at DESC, id DESC LIMIT :count")
                : jdbc.sql(SHOWN + " AND (at, id) < (:at, :entry) ORDER BY at DESC, id DESC LIMIT :count")
                        .param("at", LocalDateTime.ofInstant(position.at(), ZoneOffset.UTC))
                        .param("entry", position.entry());
        return statement
                .param("member", member)
                .param("person", person)
                .param("count", count)
                .query((row, number) -> ChainRows.entry(row))
                .list();
    }
}
