package org.carestead.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One rule by which somebody who is not the member is refused. */
interface Policy {

    /** In the order in which they are asked; the first refusal is the answer. */
    List<Policy> ALL = List.of(
            new StrangerIsRefused(), new EndedGrantIsRefused(), new PausedGrantIsRefused(), new LowLevelIsRefused());

    Optional<Refusal> refuses(Standing standing, Need need, Instant now);

    static Optional<Refusal> firstRefusal(Standing standing, Need need, Instant now) {
        return ALL.stream()
                .flatMap(policy -> policy.refuses(standing, need, now).stream())
                .findFirst();
    }
}
