package org.carestead.signin;

import java.time.Instant;
import org.carestead.person.PersonId;

/**
 * A sign-in as it stands now.
 *
 * @param lastSeenAt when a person last did something in it
 * @param expiresAt when it ends, whatever happens
 */
public record LiveSignIn(
        SignInId id, PersonId person, Instant startedAt, Instant lastSeenAt, Instant expiresAt, Assurance assurance) {

    /** Who acts in it. */
    public Actor actor() {
        return new Actor(person, id);
    }

    /** When it ends if nobody does anything any more. */
    public Instant idleAt() {
        Instant idle = lastSeenAt.plus(SignIns.IDLE);
        return idle.isBefore(expiresAt) ? idle : expiresAt;
    }
}
