package org.carestead.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.carestead.member.PlanCalendar;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** At the first start on a developer's machine: the sample household and its people. */
@Component
@ConditionalOnBooleanProperty("carestead.local.running")
class SampleStart implements ApplicationRunner {

    private static final PrintStream OUT = System.out;
    private static final String WHOLE = " whole";

    private final SampleHousehold household;
    private final SampleResidents residents;
    private final SampleGrant grant;
    private final PlanCalendar calendar;

    SampleStart(SampleHousehold household, SampleResidents residents, SampleGrant grant, PlanCalendar calendar) {
        this.household = household;
        this.residents = residents;
        this.grant = grant;
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Path mark = LocalCarestead.HOME.resolve("database/sample-day");
        String marked = Files.exists(mark) ? Files.readString(mark) : "";
        if (marked.endsWith(WHOLE)) {
            return;
        }
        OUT.println("Loading the sample household…");
        // The day is noted first: a start that was killed in the middle goes on with the same dates.
        LocalDate day = marked.isEmpty() ? calendar.today() : LocalDate.parse(marked);
        Files.writeString(mark, day.toString());
        household.load(day);
        residents.moveIn();
        Files.writeString(mark, day + WHOLE);
        Thread.ofVirtual().name("sample-grant").start(grant::give);
    }
}
