package org.carestead.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each reason why somebody may not act, by itself: none leans on another, nor on what the act would write. */
class PolicyTests {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");
    private static final Permissions READS = Permissions.NOTHING.with(Area.MESSAGES, Level.VIEW);
    private static final Need READ = Need.view(Area.MESSAGES);

    @Test
    void strangerIsNobody() {
        assertThat(new StrangerIsRefused().refuses(new Standing(false, null), READ, NOW))
                .contains(Refusal.NOT_AVAILABLE);
        assertThat(new StrangerIsRefused().refuses(holding(GrantState.ACTIVE, NOW.plusSeconds(1)), READ, NOW))
                .isEmpty();
    }

    @Test
    void pausedGrantPermitsNothing_looksNeither() {
        for (Need need : List.of(READ, Need.act(Area.MESSAGES))) {
            assertThat(new PausedGrantIsRefused().refuses(holding(GrantState.PAUSED, Instant.MAX), need, NOW))
                    .contains(Refusal.ACCESS_PAUSED);
        }
        assertThat(new PausedGrantIsRefused().refuses(holding(GrantState.ACTIVE, Instant.MAX), READ, NOW))
                .isEmpty();
    }

    @Test
    void endedGrantPermitsNothing_norOneWhoseLastMomentHasCome() {
        assertThat(ended(GrantState.ENDED, NOW.plusSeconds(1))).contains(Refusal.ACCESS_ENDED);
        assertThat(ended(GrantState.ACTIVE, NOW)).contains(Refusal.ACCESS_ENDED);
        assertThat(ended(GrantState.PAUSED, NOW)).contains(Refusal.ACCESS_ENDED);
        assertThat(ended(GrantState.ACTIVE, NOW.plusNanos(1000))).isEmpty();
    }

    @Test
    void grantReachesAsFarAsItsLevelAndNoFurther() {
        Standing reads = holding(GrantState.ACTIVE, Instant.MAX);

        assertThat(new LowLevelIsRefused().refuses(reads, READ, NOW)).isEmpty();
        assertThat(new LowLevelIsRefused().refuses(reads, Need.act(Area.MESSAGES), NOW))
                .contains(Refusal.NOT_PERMITTED);
        assertThat(new LowLevelIsRefused().refuses(reads, Need.view(Area.CLAIMS), NOW))
                .contains(Refusal.NOT_PERMITTED);
    }

    private static Optional<Refusal> ended(GrantState state, Instant ends) {
        return new EndedGrantIsRefused().refuses(holding(state, ends), READ, NOW);
    }

    private static Standing holding(GrantState state, Instant ends) {
        return new Standing(
                false, new Standing.Held(GrantId.next(), null, state, false, ends, READS, Visibility.CAREFUL));
    }
}
