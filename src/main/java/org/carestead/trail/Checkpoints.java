package org.carestead.trail;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.carestead.vault.Vault;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed statements of where each chain stood, made daily and on demand and never changed: whoever cuts the tail of a
 * chain and sets its head back has not got the key to set these back too.
 */
@Service
public class Checkpoints {

    private static final HexFormat HEX = HexFormat.of();
    private static final String KEY = "signing";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final InstantSource clock;

    Checkpoints(JdbcClient jdbc, Vault vault, InstantSource clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** A statement; {@code genuine} only if the signature is ours. */
    record Checkpoint(long seq, String hash, boolean genuine) {}

    /** Makes one for each chain that has grown since its last. Answers how many. */
    @Transactional
    public int make() {
        List<UUID> grown = jdbc.sql("""
                        SELECT h.owner_id FROM trail_head h
                        WHERE h.seq > COALESCE((SELECT MAX(c.seq) FROM checkpoint c WHERE c.owner_id = h.owner_id), 0)""").query(UUID.class).list();
        grown.forEach(this::make);
        return grown.size();
    }

    private void make(UUID owner) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql("SELECT seq, hash FROM trail_head WHERE owner_id = ?")
                .param(owner)
                .query((row, number) -> new ChainRows.Head(row.getLong(1), HEX.formatHex(row.getBytes(2))))
                .optional()
                .ifPresent(head -> jdbc.sql("""
                                INSERT IGNORE INTO checkpoint (id, owner_id, seq, hash, made_at, key_id, signature)
                                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                        .params(
                                UuidVersion7Strategy.INSTANCE.generateUuid(null),
                                owner,
                                head.seq(),
                                HEX.parseHex(head.hash()),
                                LocalDateTime.ofInstant(now, ZoneOffset.UTC),
                                KEY,
                                signature(owner, head.seq(), head.hash(), now))
                        .update());
    }

    /** All of an owner, in order. */
    List<Checkpoint> of(UUID owner) {
        return jdbc.sql("SELECT seq, hash, made_at, signature FROM checkpoint WHERE owner_id = ? ORDER BY seq")
                .param(owner)
                .query((row, number) -> {
                    long seq = row.getLong("seq");
                    String hash = HEX.formatHex(row.getBytes("hash"));
                    Instant at = row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    boolean genuine = MessageDigest.isEqual(row.getBytes("signature"), signature(owner, seq, hash, at));
                    return new Checkpoint(seq, hash, genuine);
                })
                .list();
    }

    private byte[] signature(UUID owner, long seq, String hash, Instant at) {
        return vault.sign("checkpoint|" + owner + "|" + seq + "|" + hash + "|" + at);
    }
}
