package org.carestead.trail;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
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

    /**
     * Appends to the chains of these owners, in their order, holding the heads until the commit: so many statements,
     * however many owners and entries.
     */
    void chain(SortedMap<UUID, List<Happening>> byOwner, Instant now) {
        Map<UUID, Head> heads = lockedHeads(byOwner.keySet());
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        List<Linked> entries = new ArrayList<>();
        byOwner.forEach((owner, happenings) -> {
            Head head = requireNonNull(heads.get(owner));
            for (Happening each : happenings) {
                Entry entry = new Entry(UuidVersion7Strategy.INSTANCE.generateUuid(null), each, head.seq() + 1, at);
                String next = entry.hash(head.hash());
                entries.add(new Linked(entry, head.hash(), next));
                head = new Head(entry.seq(), next);
            }
            heads.put(owner, head);
        });
        insert(entries);
        move(heads);
    }

    private Map<UUID, Head> lockedHeads(Set<UUID> owners) {
        Map<UUID, Head> heads = lockedIfThere(owners);
        if (heads.size() < owners.size()) {
            List<Object> values = new ArrayList<>();
            owners.forEach(owner -> values.addAll(List.of(owner, HEX.parseHex(Entry.NOTHING))));
            jdbc.sql("INSERT IGNORE INTO trail_head (owner_id, seq, hash) VALUES "
                            + String.join(", ", Collections.nCopies(owners.size(), "(?, 0, ?)")))
                    .params(values)
                    .update();
            heads = lockedIfThere(owners);
        }
        return heads;
    }

    private Map<UUID, Head> lockedIfThere(Set<UUID> owners) {
        Map<UUID, Head> heads = new HashMap<>();
        jdbc.sql("SELECT owner_id, seq, hash FROM trail_head WHERE owner_id IN (:owners) ORDER BY owner_id FOR UPDATE")
                .param("owners", owners)
                .query(row -> {
                    heads.put(
                            row.getObject("owner_id", UUID.class),
                            new Head(row.getLong("seq"), HEX.formatHex(row.getBytes("hash"))));
                });
        return heads;
    }

    // The heads are there and held: this changes them and adds none.
    private void move(Map<UUID, Head> heads) {
        List<Object> values = new ArrayList<>();
        heads.forEach((owner, head) -> values.addAll(List.of(owner, head.seq(), HEX.parseHex(head.hash()))));
        jdbc.sql("INSERT INTO trail_head (owner_id, seq, hash) VALUES "
                        + String.join(", ", Collections.nCopies(heads.size(), "(?, ?, ?)"))
                        + " ON DUPLICATE KEY UPDATE seq = VALUE(seq), hash = VALUE(hash)")
                .params(values)
                .update();
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

    private void insert(List<Linked> entries) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Linked each : entries) {
            Entry entry = each.entry();
            Happening what = entry.what();
            values.addAll(Arrays.asList(
                    entry.id(),
                    what.owner(),
                    entry.seq(),
                    LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                    what.actor(),
                    what.onBehalfOf(),
                    what.grant(),
                    what.subject(),
                    what.kind(),
                    what.outcome().name(),
                    what.reason(),
                    what.details(),
                    HEX.parseHex(each.previous()),
                    HEX.parseHex(each.hash())));
        }
        jdbc.sql("INSERT INTO trail_entry (id, owner_id, seq, at, actor_id, on_behalf_of, grant_id, subject_id, kind,"
                        + " outcome, reason, details, previous, hash) VALUES "
                        + String.join(
                                ", ",
                                Collections.nCopies(entries.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")))
                .params(values)
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
