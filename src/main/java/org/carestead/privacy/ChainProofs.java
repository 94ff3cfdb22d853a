package org.carestead.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proves chains whole; the trail does it. */
public interface ChainProofs {

    /** How many chains there are, those too of which only a head or a checkpoint is left. */
    int count();

    /**
     * Whose they are, in a fixed order.
     *
     * @param after the last of those before; null: from the first on
     */
    List<UUID> owners(@Nullable UUID after, int most);

    /** Checks one against itself, its head and its signed checkpoints. */
    ChainFinding check(UUID owner);
}
