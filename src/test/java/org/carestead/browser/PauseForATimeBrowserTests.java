package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.carestead.DueTasks;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.database.UtcColumn;
import org.carestead.kit.Formats;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rosa pauses Dana for a day: Dana's screen closes at once, and opens by itself when the day is over. */
class PauseForATimeBrowserTests extends Walk {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void pauseOfADayIsOverByItself_andBothSeeIt(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        MemberId membership = neighborhood().helps(helper, member);
        String screen = "/people/" + membership.id() + "/medicines";
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, screen);
            dana.heading(dana.words("pharmacy.medicines.title.of", member.given()));
            HelpersPage page = new HelpersPage(rosa, helper);
            new Door(rosa).signIn(member, "/helpers");
            page.press("access.helpers.pause");
            page.question("access.pause.title", helper.given());
            rosa.choose(rosa.words("access.pause.how-long"), rosa.words("access.pause.DAY"));
            rosa.check("pause-day");
            page.answer("access.pause.title", helper.given(), "access.pause.yes");
            rosa.isTold(rosa.words("access.paused", helper.given()));
            dana.heading(dana.words("pharmacy.closed.not-now.title"));
            dana.doesNotSee("Simvastatin");
            Instant until = until(membership);
            String paused = rosa.words(
                    "access.helpers.paused.until",
                    helper.given(),
                    Formats.of(language).date(until),
                    Formats.of(language).time(until));
            rosa.sees(paused);
            rosa.check("paused-day");

            clock().advance(Duration.ofHours(23).plusMinutes(50));
            new Door(rosa).signIn(member, "/helpers");
            new Door(dana).signIn(helper, screen);
            rosa.sees(paused);
            dana.heading(dana.words("pharmacy.closed.not-now.title"));
            clock().advance(Duration.ofMinutes(11));
            new DueTasks(portal).run("resume-grant");

            dana.heading(dana.words("pharmacy.medicines.title.of", member.given()));
            dana.sees("Simvastatin");
            dana.check("pause-over-helper");
            rosa.sees(rosa.words("access.resumed", helper.fullName()));
            page.offers("access.helpers.pause");
            rosa.doesNotSee(paused);
            rosa.check("pause-over");
            rosa.goTo("/notices").heading(rosa.words("notice.kind.HELPER_RESUMED.subject", helper.fullName()));
            dana.goTo("/notices").heading(dana.words("notice.kind.ACCESS_RESUMED.subject", "Rosa Alvarez"));
        }
    }

    private Instant until(MemberId member) {
        return jdbc.sql("SELECT paused_until FROM grants WHERE member_id = ?")
                .param(member.id())
                .query((row, number) -> UtcColumn.read(row, "paused_until"))
                .single();
    }
}
