package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Dana asks, Rosa does not answer: both read until when there was time, nothing is ordered, and Dana asks again. */
class LapseBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String ROSA = "Rosa";

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void nobodyAnswersFor24Hours_bothReadThatTheTimeIsUp(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        MemberId membership = neighborhood().mustAsk(helper, member);
        String screen = "/people/" + membership.id() + "/medicines";
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers");
            new Door(dana).signIn(helper, screen);
            ask(dana);
            String until = until(membership, language);
            dana.sees(dana.words("pharmacy.asked.waits", ROSA, until));
            rosa.sees(rosa.words("approval.until", until));

            clock().advance(Duration.ofHours(23).plusMinutes(50));
            new Door(rosa).signIn(member, "/helpers");
            new Door(dana).signIn(helper, screen);
            dana.sees(dana.words("pharmacy.asked.waits", ROSA, until));
            rosa.sees(rosa.words("approval.until", until));
            clock().advance(Duration.ofMinutes(11));
            new DueTasks(portal).run("lapse-approval");

            rosa.hears(rosa.words("approval.lapsed.news", helper.given()));
            rosa.sees(rosa.words("approval.lapsed.sentence", until, helper.given()));
            assertThat(rosa.button(rosa.words("approval.ORDER_REFILL.yes.of", MEDICINE))
                            .count())
                    .isZero();
            rosa.check("lapsed");
            dana.sees(dana.words("pharmacy.asked.lapsed", ROSA, until));
            dana.check("lapsed-medicines");
            new DueTasks(portal).run("deliver-message");
            mailOf(helper).saying(dana.words("notice.kind.APPROVAL_LAPSED.body", "Rosa Alvarez"));
            assertThat(neighborhood().orders(member)).isZero();
            rosa.goTo("/activity").sees(rosa.words("trail.clock.ActionLapsed", "", MEDICINE));

            ask(dana);
            rosa.goTo("/helpers").heading(rosa.words("approval.ORDER_REFILL", helper.given(), MEDICINE));
            rosa.doesNotSee(rosa.words("approval.lapsed"));
            rosa.press(rosa.words("approval.ORDER_REFILL.yes.of", MEDICINE));
            rosa.isTold(rosa.words("approval.ORDER_REFILL.done", helper.given(), MEDICINE));
            dana.losesSightOf(dana.words("pharmacy.asked.tag.of", ROSA));
            dana.sees(dana.words("pharmacy.tag.ordered"));
            dana.doesNotSee(dana.words("pharmacy.asked.lapsed", ROSA, until));
            assertThat(neighborhood().orders(member)).isEqualTo(1);
        }
    }

    private static void ask(Visitor dana) {
        dana.press(dana.words("pharmacy.ask.of", MEDICINE, ROSA));
        dana.isTold(dana.words("pharmacy.said.asked", ROSA));
    }

    private String until(MemberId member, Locale language) {
        Instant lapses = jdbc.sql("SELECT lapses_at FROM approval WHERE member_id = ?")
                .param(member.id())
                .query((row, number) -> UtcColumn.read(row, "lapses_at"))
                .single();
        Formats formats = Formats.of(language);
        return Words.in(language)
                .of("approval.when", formats.day(lapses.atZone(formats.zone()).toLocalDate()), formats.time(lapses));
    }
}
