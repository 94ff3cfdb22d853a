package org.carestead.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.carestead.DueTasks;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.kit.Formats;
import org.carestead.member.PlanCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The end comes near, and both are told; Rosa renews in one step. Or nobody used it for a year, and it is paused. */
class RenewalBrowserTests extends Walk {

    private static final String SIGNER = "Rosa Alvarez";
    private static final Duration TEN_IN_THE_MORNING = Duration.ofHours(10);

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private PlanCalendar calendar;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void bothAreToldThreeTimes_rosaRenews_danaSeesTheNewDay(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        LocalDate last = calendar.today().plusMonths(12);
        String lastDay = Formats.of(language).date(last);
        String passcode = neighborhood().invites(member, helper);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            accept(dana, helper, passcode);
            int told = 0;
            for (int days : new int[] {30, 7, 1}) {
                Instant morning = calendar.startOf(last.minusDays(days)).plus(TEN_IN_THE_MORNING);
                clock().advance(Duration.between(clock().instant(), morning));
                told++;
                String toRosa = first(rosa.words("notice.kind.HELPER_ENDS_SOON.body", helper.fullName(), lastDay));
                String toDana = first(dana.words("notice.kind.ACCESS_ENDS_SOON.body", SIGNER, lastDay));
                hasCome(mailOf(member), toRosa, told, "remind-of-grant-end");
                hasCome(mailOf(helper), toDana, told, "remind-of-grant-end");
            }
            new Door(dana).signIn(helper, "/people");
            dana.sees(dana.words("access.until", lastDay));
            dana.check("renewal-board");
            new Door(rosa).signIn(member, "/notices");
            rosa.heading(rosa.words("notice.kind.HELPER_ENDS_SOON.subject", helper.fullName(), lastDay, 1));
            rosa.check("renewal-notices");
            rosa.goTo("/helpers").sees(rosa.words("access.helpers.ends-soon", helper.given(), lastDay));

            new HelpersPage(rosa, helper).press("access.helpers.renew");
            String newDay = Formats.of(language).date(calendar.today().plusMonths(12));
            rosa.dialog(rosa.words("access.renew.title", helper.given(), newDay));
            rosa.type(rosa.words("access.paper.sign.name"), SIGNER);
            rosa.press(rosa.words("access.renew.sign"));
            rosa.isTold(rosa.words("access.last-day.set", helper.given(), newDay));
            rosa.doesNotSee(rosa.words("access.helpers.renew"));
            rosa.check("renewal-done");
            dana.sees(dana.words("access.until", newDay));
            dana.check("renewal-board-done");
            String longer = first(dana.words("notice.kind.ACCESS_EXTENDED.body", SIGNER, newDay));
            hasCome(mailOf(helper), longer, 1, "remind-of-grant-end");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void nobodyUsedItForAYear_itIsPausedAndBothAreTold_rosaResumes(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        String passcode = neighborhood().invites(member, helper, 24);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            accept(dana, helper, passcode);
            clock().advance(Duration.ofDays(366));
            String toRosa = first(rosa.words("notice.kind.HELPER_UNUSED.body", helper.fullName()));
            String toDana = first(dana.words("notice.kind.ACCESS_UNUSED.body", SIGNER));
            hasCome(mailOf(member), toRosa, 1, "look-for-use");
            hasCome(mailOf(helper), toDana, 1, "look-for-use");

            new Door(dana).signIn(helper, "/people");
            String today = Formats.of(language).date(calendar.today());
            dana.sees(dana.words("access.people.rests", SIGNER, today));
            dana.check("unused-board");
            dana.goTo("/people/my-access").sees(dana.words("access.people.rests", SIGNER, today));
            dana.check("unused-access");
            dana.goTo("/people");
            new Door(rosa).signIn(member, "/notices");
            rosa.heading(rosa.words("notice.kind.HELPER_UNUSED.subject", helper.fullName()));
            rosa.check("unused-notices");
            rosa.goTo("/helpers").sees(rosa.words("access.helpers.rests", helper.given(), today));
            rosa.check("unused");
            new HelpersPage(rosa, helper).press("access.helpers.resume");
            rosa.isTold(rosa.words("access.resumed", helper.given()));
            dana.losesSightOf(dana.words("access.people.rests", SIGNER, today));
            dana.sees("Simvastatin");
        }
    }

    private void accept(Visitor dana, Neighbor helper, String passcode) {
        new Door(dana).signIn(helper, mailOf(helper).link(1));
        new Door(dana).givePasscode(passcode);
        dana.heading(dana.words("access.given.title", SIGNER));
    }

    // What is due makes mails, which are due in their turn.
    private void hasCome(Mailbox mails, String text, int times, String task) {
        DueTasks due = new DueTasks(portal);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    due.run(task, "deliver-message");
                    return mails.count(text) == times;
                });
    }

    private static String first(String body) {
        return body.lines().findFirst().orElseThrow();
    }
}
