package org.carestead.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pulses become visible out of order and are still seen once each. */
class PulseWindowTests {

    private final PulseWindow window = new PulseWindow(100);

    @Test
    void lowerIdThatTurnsUpLateIsNew() {
        assertThat(window.isNew(103)).isTrue();
        window.advance(0);

        assertThat(window.floor()).isEqualTo(100);
        assertThat(window.isNew(101)).isTrue();
        assertThat(window.isNew(103)).isFalse();
    }

    @Test
    void floorFollowsAfterTheOverlap() {
        window.isNew(103);
        window.advance(0);
        window.isNew(110);
        window.advance(PulseWindow.OVERLAP.toNanos());
        assertThat(window.floor()).isEqualTo(100);

        window.advance(PulseWindow.OVERLAP.toNanos() + 1);

        assertThat(window.floor()).isEqualTo(103);
        assertThat(window.remembered()).isEqualTo(1);
    }

    @Test
    void nothingIsKeptOfQuietTimes() {
        for (long id = 101; id <= 2000; id++) {
            window.isNew(id);
            window.advance(id);
        }
        window.advance(PulseWindow.OVERLAP.toNanos() * 2);

        assertThat(window.floor()).isEqualTo(2000);
        assertThat(window.remembered()).isZero();
    }
}
