package org.carestead.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes in the quiet hours waits until they are over, by the clock of where the reader is. */
class QuietHoursTests {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "21, 8, 2026-11-26T20:59, 2026-11-26T20:59",
        "21, 8, 2026-11-26T21:00, 2026-11-27T08:00",
        "21, 8, 2026-11-27T03:30, 2026-11-27T08:00",
        "21, 8, 2026-11-27T08:00, 2026-11-27T08:00",
        "9, 17, 2026-11-26T12:00, 2026-11-26T17:00",
        "9, 17, 2026-11-26T18:00, 2026-11-26T18:00",
        // The hour that is not there when clocks go forward, and the one that is there twice.
        "21, 2, 2026-03-08T01:30, 2026-03-08T03:00",
        "21, 8, 2026-11-01T01:30, 2026-11-01T08:00"
    })
    void waitsForTheEnd(int from, int until, LocalDateTime comes, LocalDateTime sent) {
        assertThat(new QuietHours(from, until).firstMomentFrom(at(comes), NEW_YORK))
                .isEqualTo(at(sent));
    }

    @Test
    void hoursAreThoseOfTheReader() {
        Instant nineInNewYork = at(LocalDateTime.of(2026, 11, 26, 21, 0));

        assertThat(QuietHours.NIGHT.firstMomentFrom(nineInNewYork, ZoneId.of("America/Los_Angeles")))
                .isEqualTo(nineInNewYork);
    }

    @ParameterizedTest
    @CsvSource({"24, 8", "-1, 8", "8, 8"})
    void nonsenseIsRefused(int from, int until) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(from, until));
    }

    private static Instant at(LocalDateTime there) {
        return there.atZone(NEW_YORK).toInstant();
    }
}
