package org.carestead.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestead.access.Authority;
import org.carestead.grant.GrantsInForce;
import org.carestead.person.PersonId;
import org.carestead.signin.CredentialChanges;
import org.springframework.stereotype.Component;

/**
 * Whoever has just been let in, or has just changed how they sign in, may not be who the member thinks. So for a day
 * they change neither where medicines go nor how they are paid (product.md, Grants).
 */
@Component
class NewCaregivers {

    /** How long a caregiver is new. */
    static final Duration NEW = Duration.ofHours(24);

    private final GrantsInForce grants;
    private final CredentialChanges credentials;
    private final InstantSource clock;

    NewCaregivers(GrantsInForce grants, CredentialChanges credentials, InstantSource clock) {
        this.grants = grants;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * Until when the one with these eyes is new; empty for members themselves, and for caregivers who are not new any
     * more.
     */
    Optional<Instant> newUntil(Authority authority) {
        PersonId who = authority.you();
        if (authority.visibility().everything() || who == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return Stream.of(grants.startOf(authority.member(), who), credentials.lastOf(who))
                .flatMap(Optional::stream)
                .map(since -> since.plus(NEW))
                .filter(now::isBefore)
                .max(Instant::compareTo);
    }
}
