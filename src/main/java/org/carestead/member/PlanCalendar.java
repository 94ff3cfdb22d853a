package org.carestead.member;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What day it is for the plan: its rules count in days, and a day begins at midnight where the plan is. */
@Service
public class PlanCalendar {

    private final InstantSource clock;
    private final ZoneId zone;

    PlanCalendar(InstantSource clock, @Value("${carestead.plan-zone:America/New_York}") ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** The plan's today. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The plan's day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The last day of something that is over from this moment on. */
    public LocalDate lastDayBefore(Instant end) {
        return dayOf(end.minusNanos(1));
    }

    /** The first moment of a day of the plan. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
