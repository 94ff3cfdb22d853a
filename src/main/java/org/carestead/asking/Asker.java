package org.carestead.asking;

import java.util.Optional;
import org.carestead.person.PersonId;

/**
 * Whoever asks.
 *
 * @param key the same for an address, whether they ask signed in or at the door
 * @param person who has an account
 * @param stranger who has shown at the door that an address is theirs
 */
record Asker(AskerKey key, Optional<PersonId> person, Optional<Stranger> stranger) {

    Asker with(Optional<PersonId> account) {
        return new Asker(key, account, stranger);
    }
}
