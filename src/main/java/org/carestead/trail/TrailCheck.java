package org.carestead.trail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.trail.ChainRows.Head;
import org.carestead.trail.ChainRows.Linked;
import org.carestead.trail.Checkpoints.Checkpoint;
import org.carestead.trail.TrailFinding.Changed;
import org.carestead.trail.TrailFinding.CheckpointDiffers;
import org.carestead.trail.TrailFinding.CutOff;
import org.carestead.trail.TrailFinding.Missing;
import org.carestead.trail.TrailFinding.Whole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves a chain whole: against itself, against its head, and against the signed checkpoints. */
@Service
public class TrailCheck {

    private static final int PAGE = 1000;

    private final ChainRows rows;
    private final Checkpoints checkpoints;

    TrailCheck(ChainRows rows, Checkpoints checkpoints) {
        this.rows = rows;
        this.checkpoints = checkpoints;
    }

    /** What concerns a member. */
    @Transactional(readOnly = true)
    public TrailFinding verify(MemberId member) {
        return verify(member.id());
    }

    /** What concerns a person's sign-ins. */
    @Transactional(readOnly = true)
    public TrailFinding verify(PersonId person) {
        return verify(person.id());
    }

    /** Whatever chain it is. */
    @Transactional(readOnly = true)
    TrailFinding verify(UUID owner) {
        Walk walk = new Walk(checkpoints.of(owner));
        List<Linked> page;
        do {
            page = rows.after(owner, walk.seq, PAGE);
            for (Linked each : page) {
                Optional<TrailFinding> finding = walk.step(each);
                if (finding.isPresent()) {
                    return finding.get();
                }
            }
        } while (page.size() == PAGE);
        return walk.end(rows.head(owner));
    }

    private static final class Walk {

        private final Map<Long, Checkpoint> checkpoints = new HashMap<>();
        private long stated;
        private long seq;
        private String hash = Entry.NOTHING;

        Walk(List<Checkpoint> all) {
            for (Checkpoint each : all) {
                checkpoints.put(each.seq(), each);
                stated = Math.max(stated, each.seq());
            }
        }

        Optional<TrailFinding> step(Linked next) {
            if (next.entry().seq() != seq + 1) {
                return Optional.of(new Missing(seq + 1));
            }
            seq++;
            if (!next.previous().equals(hash) || !next.entry().hash(hash).equals(next.hash())) {
                return Optional.of(new Changed(seq));
            }
            hash = next.hash();
            Checkpoint checkpoint = checkpoints.get(seq);
            return checkpoint != null
                            && (!checkpoint.genuine() || !checkpoint.hash().equals(hash))
                    ? Optional.of(new CheckpointDiffers(seq))
                    : Optional.empty();
        }

        TrailFinding end(Optional<Head> head) {
            Head expected = head.orElse(new Head(0, Entry.NOTHING));
            if (expected.seq() > seq || stated > seq) {
                return new CutOff(seq);
            }
            return expected.seq() == seq && expected.hash().equals(hash) ? new Whole(seq) : new Changed(seq);
        }
    }
}
