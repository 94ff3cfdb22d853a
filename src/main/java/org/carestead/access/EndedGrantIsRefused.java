package org.carestead.access;

import java.time.Instant;
import java.util.Optional;
import org.carestead.access.Standing.Held;

/** Ended is ended; and from its last moment on, whether or not a task has noted it yet, a grant permits nothing. */
final class EndedGrantIsRefused implements Policy {

    @Override
    public Optional<Refusal> refuses(Standing standing, Need need, Instant now) {
        Held held = standing.held();
        boolean over = held != null && (held.state() == GrantState.ENDED || !now.isBefore(held.endsAt()));
        return over ? Optional.of(Refusal.ACCESS_ENDED) : Optional.empty();
    }
}
