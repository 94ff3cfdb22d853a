package org.carestead.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;

/**
 * Looks at a password: as many statements and as many hashes whether or not there is such a person, and wrong tries
 * counted by person and device. Every check of a password comes here, so that no way in passes by the count (lesson 17).
 */
@Component
class PasswordProof {

    private final PasswordHashes hashes;
    private final PasswordHasher hasher;
    private final Devices devices;
    private final WrongTries wrongTries;

    PasswordProof(PasswordHashes hashes, PasswordHasher hasher, Devices devices, WrongTries wrongTries) {
        this.hashes = hashes;
        this.hasher = hasher;
        this.devices = devices;
        this.wrongTries = wrongTries;
    }

    /** What came of it. */
    sealed interface Verdict {}

    /** @param outdated whether the kept hash should be made anew */
    record Right(WrongTries.Subject subject, Optional<String> outdated) implements Verdict {}

    record Wrong() implements Verdict {}

    /** @param recognised whether the person has signed in with this device before */
    record Wait(Instant until, boolean recognised) implements Verdict {}

    /** Too many others want to sign in right now; nothing was counted. */
    record Busy() implements Verdict {}

    /**
     * @param person nothing when the name is nobody's
     * @param name as which the tries are counted when it is nobody's
     */
    Verdict check(Optional<PersonId> person, String name, String password, Optional<String> deviceToken) {
        PersonId somebody = person.orElseGet(PersonId::next);
        Optional<String> hash = hashes.find(somebody);
        Optional<UUID> device = devices.recognise(deviceToken, somebody);
        WrongTries.Subject subject = wrongTries.subject(
                device.map(UUID::toString).orElse("any"),
                person.map(id -> id.id().toString()).orElse(name));
        return hasher.inTurn(() -> look(subject, hash, password, device.isPresent()))
                .orElseGet(Busy::new);
    }

    private Verdict look(WrongTries.Subject subject, Optional<String> hash, String password, boolean recognised) {
        if (wrongTries.take(subject) instanceof WrongTries.Wait wait) {
            return new Wait(wait.until(), recognised);
        }
        return hasher.matches(password, hash) ? new Right(subject, hash.filter(hasher::isOutdated)) : new Wrong();
    }
}
