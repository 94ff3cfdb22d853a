package org.carestead.signin;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.carestead.vault.Vault;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 456 KiB, two passes, one lane (the OWASP cheat sheet's minimum), a few at once at most. Passwords are
 * taken in Unicode's normal form C, so that an é typed on a Mac is the é typed on a phone.
 */
@Component
class PasswordHasher {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    private final Semaphore turns;
    private final LongAdder made = new LongAdder();
    // Worked out beside the start, which need not wait for it.
    private final CompletableFuture<String> nobodys;

    PasswordHasher(SignInProperties properties) {
        turns = new Semaphore(properties.hashesAtOnce(), true);
        nobodys = CompletableFuture.supplyAsync(() -> encoded(Vault.newToken()));
    }

    /** Does the work when its turn comes; nothing when that takes longer than five seconds. */
    <T> Optional<T> inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }

    String hash(String password) {
        made.increment();
        return encoded(password);
    }

    private String encoded(String password) {
        String hash = encoder.encode(normal(password));
        if (hash == null) {
            throw new IllegalStateException("No hash");
        }
        return hash;
    }

    /** One comparison, whether or not there is a hash: without one it is made with nobody's. */
    boolean matches(String password, Optional<String> hash) {
        made.increment();
        boolean matches = encoder.matches(normal(password), hash.orElseGet(nobodys::join));
        return matches && hash.isPresent();
    }

    /** How many hashes have been worked out since the start. */
    long made() {
        return made.sum();
    }

    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
