package org.carestead.access;

import java.time.Instant;
import java.util.Optional;
import org.carestead.access.Standing.Held;

/**
 * Ended is ended; and from its last moment on, whether or not a task has noted it yet, a grant permits nothing. One that
 * was ended quietly is told apart for the trail until that moment, as a pause would last no longer either.
 */
final class EndedGrantIsRefused implements Policy {

    @Override
    public Optional<Refusal> refuses(Standing standing, Need need, Instant now) {
        Held held = standing.held();
        if (held == null) {
            return Optional.empty();
        }
        boolean timeIsUp = !now.isBefore(held.endsAt());
        if (held.state() == GrantState.ENDED && held.quiet() && !timeIsUp) {
            return Optional.of(Refusal.ACCESS_ENDED_QUIETLY);
        }
        return held.state() == GrantState.ENDED || timeIsUp ? Optional.of(Refusal.ACCESS_ENDED) : Optional.empty();
    }
}
