package org.carestead;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Real time, which tests may push forward; put it back afterwards with {@link #reset}. */
@Primary
@TestComponent
public class MovableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public void advance(Duration duration) {
        ahead = ahead.plus(duration);
    }

    public void reset() {
        ahead = Duration.ZERO;
    }
}
