package org.carestead.access;

import java.time.Instant;
import java.util.Optional;

/** Who never had a grant learns nothing, not even whether there is such a member. */
final class StrangerIsRefused implements Policy {

    @Override
    public Optional<Refusal> refuses(Standing standing, Need need, Instant now) {
        return standing.held() == null ? Optional.of(Refusal.NOT_AVAILABLE) : Optional.empty();
    }
}
