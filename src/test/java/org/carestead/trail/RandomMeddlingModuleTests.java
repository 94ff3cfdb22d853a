package org.carestead.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.carestead.PortalTest;
import org.carestead.local.LocalDatabase;
import org.carestead.trail.ChainRows.Linked;
import org.carestead.trail.TrailFinding.Whole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A thousand times somebody with the database's own account meddles with a chain, at random and the same each run: all of
 * it shows. The chains are made whole again in between.
 */
@PortalTest
class RandomMeddlingModuleTests {

    private static final long SEED = 20_261_126;
    private static final int CHAINS = 50;
    private static final int ROUNDS = 20;
    private static final int LENGTH = 10;

    /** Ways to meddle with one chain. */
    private enum Way {
        CHANGE,
        REMOVE,
        REMOVE_AND_CLOSE_THE_GAP,
        SWAP,
        CUT_OFF,
        CUT_OFF_WITH_HEAD,
        REMOVE_ALL_WITH_HEAD,
        WRITE_ANEW_WITH_HEAD,
        GIVE_TO_ANOTHER,
        ADD,
        HEAD,
        CHECKPOINT
    }

    private static final List<String> CHANGES = List.of(
            "id = UUID()",
            "at = at + INTERVAL 1 + FLOOR(RAND() * 1000000) MICROSECOND",
            "actor_id = UUID()",
            "actor_id = NULL",
            "on_behalf_of = UUID()",
            "grant_id = UUID()",
            "subject_id = UUID()",
            "subject_id = NULL",
            "kind = CONCAT(kind, 'x')",
            "outcome = IF(outcome = 'DONE', 'REFUSED', 'DONE')",
            "reason = 'NOT_PERMITTED'",
            "details = CONCAT(details, ' x')",
            "previous = RANDOM_BYTES(32)",
            "hash = RANDOM_BYTES(32)");

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Chains chains;

    @Autowired
    private ChainRows rows;

    @Autowired
    private Checkpoints checkpoints;

    @Autowired
    private TrailCheck check;

    @Value("${spring.datasource.url}")
    private String url;

    private final Random random = new Random(SEED);
    private final Map<Way, Integer> tried = new EnumMap<>(Way.class);
    private final List<UUID> owners = new ArrayList<>();

    @Test
    void aThousandMeddlingsAllShow() throws SQLException {
        somethingHappens();
        try (Connection owner = DriverManager.getConnection(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD)) {
            owner.setAutoCommit(false);
            keep(owner);
            for (int round = 0; round < ROUNDS; round++) {
                Map<UUID, Way> meddled = new LinkedHashMap<>();
                for (UUID chain : owners) {
                    Way way = Way.values()[random.nextInt(Way.values().length)];
                    meddle(owner, chain, way);
                    meddled.put(chain, way);
                    tried.merge(way, 1, Integer::sum);
                }
                owner.commit();
                int number = round;
                meddled.forEach((chain, way) -> assertThat(check.verify(chain))
                        .as("round " + number + ": " + way)
                        .isNotInstanceOf(Whole.class));
                restore(owner);
                owner.commit();
            }
            owners.forEach(chain -> assertThat(check.verify(chain)).isEqualTo(new Whole(LENGTH)));
        }
        assertThat(tried.values().stream().mapToInt(each -> each).sum()).isEqualTo(1_000);
        assertThat(tried).containsOnlyKeys(Way.values());
    }

    private void somethingHappens() {
        for (int i = 0; i < CHAINS; i++) {
            owners.add(UUID.randomUUID());
        }
        transactions.executeWithoutResult(status -> owners.forEach(owner -> {
            for (int i = 0; i < LENGTH; i++) {
                chains.append(new Happening(
                        owner,
                        UUID.randomUUID(),
                        null,
                        null,
                        UUID.randomUUID(),
                        "Acted",
                        i % 3 == 0 ? Outcome.REFUSED : Outcome.DONE,
                        null,
                        "MEDICINES VIEW"));
            }
        }));
        checkpoints.make();
        owners.forEach(chain -> assertThat(check.verify(chain)).isEqualTo(new Whole(LENGTH)));
    }

    private void meddle(Connection owner, UUID chain, Way way) throws SQLException {
        int at = 1 + random.nextInt(LENGTH);
        switch (way) {
            case CHANGE ->
                run(
                        owner,
                        "UPDATE trail_entry SET " + CHANGES.get(random.nextInt(CHANGES.size()))
                                + " WHERE owner_id = ? AND seq = " + at,
                        chain);
            case REMOVE -> run(owner, "DELETE FROM trail_entry WHERE owner_id = ? AND seq = " + at, chain);
            case REMOVE_AND_CLOSE_THE_GAP -> closeTheGap(owner, chain, at);
            case SWAP -> swap(owner, chain, at, 1 + (at + random.nextInt(LENGTH - 1)) % LENGTH);
            case CUT_OFF -> run(owner, "DELETE FROM trail_entry WHERE owner_id = ? AND seq >= " + at, chain);
            case CUT_OFF_WITH_HEAD -> cutWithHead(owner, chain, 1 + random.nextInt(LENGTH - 1));
            case REMOVE_ALL_WITH_HEAD -> {
                run(owner, "DELETE FROM trail_entry WHERE owner_id = ?", chain);
                run(owner, "DELETE FROM trail_head WHERE owner_id = ?", chain);
            }
            case WRITE_ANEW_WITH_HEAD -> writeAnew(owner, chain, at);
            case GIVE_TO_ANOTHER ->
                run(owner, "UPDATE trail_entry SET owner_id = UUID() WHERE owner_id = ? AND seq = " + at, chain);
            case ADD ->
                run(
                        owner,
                        "INSERT INTO trail_entry SELECT UUID(), owner_id, " + (LENGTH + 1) + ", at, actor_id,"
                                + " on_behalf_of, grant_id, subject_id, kind, outcome, reason, details, hash,"
                                + " RANDOM_BYTES(32) FROM trail_entry WHERE owner_id = ? AND seq = " + LENGTH,
                        chain);
            case HEAD ->
                run(
                        owner,
                        "UPDATE trail_head SET "
                                + (random.nextBoolean() ? "seq = seq + 1" : "hash = RANDOM_BYTES(32)")
                                + " WHERE owner_id = ?",
                        chain);
            case CHECKPOINT ->
                run(
                        owner,
                        "UPDATE checkpoint SET "
                                + List.of("hash = RANDOM_BYTES(32)", "signature = RANDOM_BYTES(32)", "seq = seq + 1")
                                        .get(random.nextInt(3))
                                + " WHERE owner_id = ?",
                        chain);
        }
    }

    private static void closeTheGap(Connection owner, UUID chain, int at) throws SQLException {
        run(owner, "DELETE FROM trail_entry WHERE owner_id = ? AND seq = " + at, chain);
        if (at < LENGTH) {
            run(
                    owner,
                    "UPDATE trail_entry SET seq = seq - 1 WHERE owner_id = ? AND seq > " + at + " ORDER BY seq",
                    chain);
        }
        run(owner, "UPDATE trail_head SET seq = seq - 1 WHERE owner_id = ?", chain);
    }

    private static void swap(Connection owner, UUID chain, int one, int other) throws SQLException {
        for (int[] move : new int[][] {{one, 99}, {other, one}, {99, other}}) {
            run(owner, "UPDATE trail_entry SET seq = " + move[1] + " WHERE owner_id = ? AND seq = " + move[0], chain);
        }
    }

    private static void cutWithHead(Connection owner, UUID chain, int last) throws SQLException {
        run(owner, "DELETE FROM trail_entry WHERE owner_id = ? AND seq > " + last, chain);
        run(
                owner,
                "UPDATE trail_head h JOIN trail_entry e ON e.owner_id = h.owner_id AND e.seq = " + last
                        + " SET h.seq = e.seq, h.hash = e.hash WHERE h.owner_id = ?",
                chain);
    }

    // As somebody would who has read this code: one entry changed, and every link worked out again.
    private void writeAnew(Connection owner, UUID chain, int changed) throws SQLException {
        String hash = Entry.NOTHING;
        for (Linked each : rows.after(chain, 0, LENGTH)) {
            Entry entry = each.entry();
            if (entry.seq() == changed) {
                run(
                        owner,
                        "UPDATE trail_entry SET details = 'CLAIMS VIEW' WHERE owner_id = ? AND seq = " + changed,
                        chain);
                entry = new Entry(entry.id(), entry.what().with("CLAIMS VIEW"), entry.seq(), entry.at());
            }
            String previous = hash;
            hash = entry.hash(previous);
            run(
                    owner,
                    "UPDATE trail_entry SET previous = x'" + previous + "', hash = x'" + hash
                            + "' WHERE owner_id = ? AND seq = " + entry.seq(),
                    chain);
        }
        run(owner, "UPDATE trail_head SET hash = x'" + hash + "' WHERE owner_id = ?", chain);
    }

    // Tables of this connection only.
    private void keep(Connection owner) throws SQLException {
        String ours = "(" + "?,".repeat(CHAINS - 1) + "?)";
        for (String table : List.of("trail_entry", "trail_head", "checkpoint")) {
            try (PreparedStatement copy = owner.prepareStatement("CREATE TEMPORARY TABLE kept_" + table
                    + " AS SELECT * FROM " + table + " WHERE owner_id IN " + ours)) {
                for (int i = 0; i < CHAINS; i++) {
                    copy.setObject(i + 1, owners.get(i));
                }
                copy.executeUpdate();
            }
        }
        owner.commit();
    }

    private static void restore(Connection owner) throws SQLException {
        for (String statement : List.of(
                "DELETE e FROM trail_entry e JOIN kept_trail_entry k ON k.id = e.id",
                "DELETE e FROM trail_entry e JOIN kept_trail_head k ON k.owner_id = e.owner_id",
                "INSERT INTO trail_entry SELECT * FROM kept_trail_entry",
                "DELETE h FROM trail_head h JOIN kept_trail_head k ON k.owner_id = h.owner_id",
                "INSERT INTO trail_head SELECT * FROM kept_trail_head",
                "DELETE c FROM checkpoint c JOIN kept_checkpoint k ON k.owner_id = c.owner_id",
                "INSERT INTO checkpoint SELECT * FROM kept_checkpoint")) {
            try (PreparedStatement prepared = owner.prepareStatement(statement)) {
                prepared.executeUpdate();
            }
        }
    }

    private static void run(Connection owner, String statement, UUID chain) throws SQLException {
        try (PreparedStatement prepared = owner.prepareStatement(statement)) {
            prepared.setObject(1, chain);
            assertThat(prepared.executeUpdate()).as(statement).isPositive();
        }
    }
}
