package org.carestead.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From which hour until which a person wants to hear nothing, by the clock of where they are.
 *
 * @param from full hour of the day, 0 to 23
 * @param until full hour, another than {@code from}; where it is earlier, the night lies between
 */
public record QuietHours(int from, int until) {

    /** What is offered first. */
    public static final QuietHours NIGHT = new QuietHours(21, 8);

    public QuietHours {
        if (from < 0 || from > 23 || until < 0 || until > 23 || from == until) {
            throw new IllegalArgumentException("Not an hour of the day, or no time between the two");
        }
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    Instant firstMomentFrom(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        if (!isQuiet(there.getHour())) {
            return moment;
        }
        ZonedDateTime end = there.with(LocalTime.of(until, 0));
        return (end.isAfter(there) ? end : there.plusDays(1).with(LocalTime.of(until, 0))).toInstant();
    }

    private boolean isQuiet(int hour) {
        return from < until ? hour >= from && hour < until : hour >= from || hour < until;
    }
}
