package org.carestead.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the chains and of their heads. */
@Repository
class ChainRows {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient jdbc;

    ChainRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a chain ends. */
    record Head(long seq, String hash) {}

    /** An entry with the links that its row holds. */
    record Linked(Entry entry, String previous, String hash) {}

    /** Appends, holding the head until the commit. */
    void chain(UUID owner, List<Happening> happenings, Instant now) {
        Head head = lockedHead(owner);
        long seq = head.seq();
        String hash = head.hash();
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        for (Happening each : happenings) {
            Entry entry = new Entry(UuidVersion7Strategy.INSTANCE.generateUuid(null), each, ++seq, at);
            String next = entry.hash(hash);
            insert(entry, hash, next);
            hash = next;
        }
        jdbc.sql("UPDATE trail_head SET seq = ?, hash = ? WHERE owner_id = ?")
                .params(seq, HEX.parseHex(hash), owner)
                .update();
    }

    private Head lockedHead(UUID owner) {
        return head(owner, " FOR UPDATE").orElseGet(() -> {
            jdbc.sql("INSERT IGNORE INTO trail_head (owner_id, seq, hash) VALUES (?, 0, ?)")
                    .params(owner, HEX.parseHex(Entry.NOTHING))
                    .update();
            return head(owner, " FOR UPDATE").orElseThrow();
        });
    }

    Optional<Head> head(UUID owner) {
        return head(owner, "");
    }

    private Optional<Head> head(UUID owner, String how) {
        return jdbc.sql("SELECT seq, hash FROM trail_head WHERE owner_id = ?" + how)
                .param(owner)
                .query((row, number) -> new Head(row.getLong(1), HEX.formatHex(row.getBytes(2))))
                .optional();
    }

    /** The next so many entries after this one. */
    List<Linked> after(UUID owner, long seq, int count) {
        return jdbc.sql("SELECT * FROM trail_entry WHERE owner_id = ? AND seq > ? ORDER BY seq LIMIT ?")
                .params(owner, seq, count)
                .query((row, number) -> linked(row))
                .list();
    }

    private void insert(Entry entry, String previous, String hash) {
        Happening what = entry.what();
        jdbc.sql("""
                        INSERT INTO trail_entry (id, owner_id, seq, at, actor_id, on_behalf_of, grant_id, subject_id,
                            kind, outcome, reason, details, previous, hash)
                        VALUES (:id, :owner, :seq, :at, :actor, :onBehalfOf, :grant, :subject,
                            :kind, :outcome, :reason, :details, :previous, :hash)""")
                .param("id", entry.id())
                .param("owner", what.owner())
                .param("seq", entry.seq())
                .param("at", LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC))
                .param("actor", what.actor())
                .param("onBehalfOf", what.onBehalfOf())
                .param("grant", what.grant())
                .param("subject", what.subject())
                .param("kind", what.kind())
                .param("outcome", what.outcome().name())
                .param("reason", what.reason())
                .param("details", what.details())
                .param("previous", HEX.parseHex(previous))
                .param("hash", HEX.parseHex(hash))
                .update();
    }

    private static Linked linked(ResultSet row) throws SQLException {
        return new Linked(entry(row), HEX.formatHex(row.getBytes("previous")), HEX.formatHex(row.getBytes("hash")));
    }

    static Entry entry(ResultSet row) throws SQLException {
        Happening what = new Happening(
                row.getObject("owner_id", UUID.class),
                row.getObject("actor_id", UUID.class),
                row.getObject("on_behalf_of", UUID.class),
                row.getObject("grant_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getString("kind"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("details"));
        return new Entry(
                row.getObject("id", UUID.class),
                what,
                row.getLong("seq"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
