package org.carestead.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.carestead.member.PlanCalendar;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days of a feed: a moment falls on the plan's day; of a mere year or month the first day is taken. */
@Component
class Days {

    private final PlanCalendar calendar;

    Days(PlanCalendar calendar) {
        this.calendar = calendar;
    }

    @Nullable
    LocalDate of(@Nullable BaseDateTimeType date) {
        if (date == null || date.getValue() == null) {
            return null;
        }
        return switch (date.getPrecision()) {
            case YEAR -> LocalDate.of(date.getYear(), 1, 1);
            case MONTH -> LocalDate.of(date.getYear(), date.getMonth() + 1, 1);
            case DAY -> LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay());
            default -> calendar.dayOf(date.getValue().toInstant());
        };
    }

    /** The first of these that is told. */
    @Nullable
    LocalDate first(@Nullable BaseDateTimeType... dates) {
        return Stream.of(dates)
                .map(this::of)
                .filter(day -> day != null)
                .findFirst()
                .orElse(null);
    }

    /** A whole day of birth, or nothing. */
    @Nullable
    LocalDate birth(@Nullable DateType date) {
        return date == null || date.getValue() == null || date.getPrecision() != TemporalPrecisionEnum.DAY
                ? null
                : of(date);
    }

    static @Nullable BaseDateTimeType asDate(@Nullable Type type) {
        return switch (type) {
            case BaseDateTimeType date -> date;
            case Period period -> period.getStartElement();
            case null, default -> null;
        };
    }
}
