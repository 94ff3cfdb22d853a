package org.carestead.signin;

import java.time.Instant;
import java.util.List;

/** What a person has proved in one sign-in, and when. */
public record Assurance(List<Proof> proofs) {

    // Until passkeys and second factors come, the password is the strongest proof that a person can have.
    private static final int FACTORS_THERE_ARE = 1;

    public Assurance {
        proofs = List.copyOf(proofs);
    }

    /** Whether it is enough for this, now. */
    public boolean meets(Purpose purpose, Instant now) {
        Requirement requirement = purpose.requirement();
        int proved = proofs.stream()
                .filter(proof -> proof.at().plus(requirement.freshness()).isAfter(now))
                .mapToInt(proof -> proof.method().factors())
                .sum();
        return proved >= Math.min(requirement.factors(), FACTORS_THERE_ARE);
    }
}
