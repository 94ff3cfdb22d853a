package org.carestead.access;

import java.time.Instant;
import java.util.Optional;
import org.carestead.access.Standing.Held;

/** A paused grant permits nothing until it is resumed, by the member or by the task of the day they named. */
final class PausedGrantIsRefused implements Policy {

    @Override
    public Optional<Refusal> refuses(Standing standing, Need need, Instant now) {
        Held held = standing.held();
        boolean paused = held != null && held.state() == GrantState.PAUSED;
        return paused ? Optional.of(Refusal.ACCESS_PAUSED) : Optional.empty();
    }
}
