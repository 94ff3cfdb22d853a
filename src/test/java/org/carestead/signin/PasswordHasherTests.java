package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How passwords are kept. */
class PasswordHasherTests {

    private final PasswordHasher hasher = new PasswordHasher(new SignInProperties(2));

    @Test
    void hashIsArgon2idAsTheCheatSheetAsks() {
        assertThat(hasher.hash("seven quiet herons")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void accentsMatchHoweverTheyAreTyped() {
        String hash = hasher.hash("contrase\u00F1a muy larga");
        assertThat(hasher.matches("contrasen\u0303a muy larga", Optional.of(hash)))
                .isTrue();
        assertThat(hasher.matches("contrasena muy larga", Optional.of(hash))).isFalse();
    }

    @Test
    void spacesAndEndsCount() {
        String end = "x".repeat(255);
        String hash = hasher.hash(end + "a");
        assertThat(hasher.matches(end + "b", Optional.of(hash))).isFalse();
        assertThat(hasher.matches(" " + end + "a", Optional.of(hash))).isFalse();
    }

    @Test
    void nobodysHashTakesAsMuchWorkAndNeverMatches() {
        long before = hasher.made();
        assertThat(hasher.matches("anything", Optional.empty())).isFalse();
        assertThat(hasher.made()).isEqualTo(before + 1);
    }

    @Test
    void noMoreRunAtOnceThanAllowed() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(20);
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                pool.execute(() -> {
                    hasher.inTurn(() -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        hasher.hash("seven quiet herons");
                        return running.decrementAndGet();
                    });
                    done.countDown();
                });
            }
            done.await();
        }
        assertThat(most.get()).isLessThanOrEqualTo(2);
    }
}
