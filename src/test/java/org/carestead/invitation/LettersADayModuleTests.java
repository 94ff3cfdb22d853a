package org.carestead.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.carestead.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How many letters have gone out in the plan's name, asked by itself. */
@PortalTest
class LettersADayModuleTests {

    private static final Duration LONG_ENOUGH = Duration.ofMillis(500);

    @Autowired
    private LettersADay letters;

    @Autowired
    private TransactionTemplate transactions;

    private final UUID sender = UUID.randomUUID();

    // Not the commit decides, which would undo what the later one wrote: the answer itself is right.
    @Test
    void whoeverAsksWhileAnotherLetterIsUnderWay_waitsAndCountsIt() {
        assertThat(enough()).isFalse();
        CompletableFuture<Boolean> enough = transactions.execute(status -> {
            assertThat(letters.areEnough(sender, 1)).isFalse();
            CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(this::enough);
            LockSupport.parkNanos(LONG_ENOUGH.toNanos());
            letters.add(sender);
            return other;
        });

        assertThat(enough.join()).isTrue();
    }

    private boolean enough() {
        return Boolean.TRUE.equals(transactions.execute(status -> letters.areEnough(sender, 1)));
    }
}
