package org.carestead.access;

import java.time.Instant;
import java.util.Optional;
import org.carestead.access.Standing.Held;

/** A live grant reaches as far as its levels say; an act that may be asked for is not refused here. */
final class LowLevelIsRefused implements Policy {

    @Override
    public Optional<Refusal> refuses(Standing standing, Need need, Instant now) {
        Held held = standing.held();
        boolean reaches = held != null
                && (held.permissions().allows(need) || held.permissions().asksFirst(need));
        return reaches ? Optional.empty() : Optional.of(Refusal.NOT_PERMITTED);
    }
}
