package org.carestead.trail;

import java.util.List;
import java.util.UUID;
import org.carestead.privacy.ChainFinding;
import org.carestead.privacy.ChainProofs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the privacy officer what the check of a chain found. */
@Component
class TrailProofs implements ChainProofs {

    private static final UUID FIRST = new UUID(0, 0);

    private final TrailCheck check;
    private final JdbcClient jdbc;

    TrailProofs(TrailCheck check, JdbcClient jdbc) {
        this.check = check;
        this.jdbc = jdbc;
    }

    @Override
    public int count() {
        return jdbc.sql("""
            SELECT COUNT(*) FROM (
                SELECT owner_id FROM trail_head
                UNION SELECT owner_id FROM checkpoint
                UNION SELECT DISTINCT owner_id FROM trail_entry) owners\
            """).query(Integer.class).single();
    }

    @Override
    public List<UUID> owners(@Nullable UUID after, int most) {
        return jdbc.sql("""
            (SELECT owner_id FROM trail_head WHERE owner_id > :after ORDER BY owner_id LIMIT :most)
            UNION (SELECT DISTINCT owner_id FROM checkpoint
                WHERE owner_id > :after ORDER BY owner_id LIMIT :most)
            UNION (SELECT DISTINCT owner_id FROM trail_entry
                WHERE owner_id > :after ORDER BY owner_id LIMIT :most)
            ORDER BY owner_id LIMIT :most\
            """)
                .param("after", after == null ? FIRST : after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    @Override
    public ChainFinding check(UUID owner) {
        return switch (check.verify(owner)) {
            case TrailFinding.Whole(long entries) -> new ChainFinding.Whole(entries);
            case TrailFinding.Missing(long seq) -> new ChainFinding.Missing(seq);
            case TrailFinding.Changed(long seq) -> new ChainFinding.Changed(seq);
            case TrailFinding.CutOff(long after) -> new ChainFinding.CutOff(after);
            case TrailFinding.CheckpointDiffers(long seq) -> new ChainFinding.CheckpointDiffers(seq);
        };
    }
}
