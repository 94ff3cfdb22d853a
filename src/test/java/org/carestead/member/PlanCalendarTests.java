package org.carestead.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day of the plan begins and ends where the plan is, wherever the reader or the server is. */
class PlanCalendarTests {

    private final PlanCalendar calendar = new PlanCalendar(() -> Instant.EPOCH, ZoneId.of("America/New_York"));

    @ParameterizedTest
    @ValueSource(strings = {"2027-11-23", "2027-12-31", "2028-02-29", "2027-03-14", "2027-11-07"})
    void lastDayIsTheOneThatWasChosen(LocalDate chosen) {
        Instant end = calendar.startOf(chosen.plusDays(1));

        assertThat(calendar.lastDayBefore(end)).isEqualTo(chosen);
        assertThat(calendar.dayOf(end)).isEqualTo(chosen.plusDays(1));
    }

    @Test
    void dayThatIsCutShortIsTheLast() {
        assertThat(calendar.lastDayBefore(Instant.parse("2027-11-23T15:00:00Z")))
                .isEqualTo("2027-11-23");
    }
}
