package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.courier.Channel;
import org.carestead.local.MessageTray;
import org.carestead.person.PhoneNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * At eleven in the evening Rosa lets Dana help again. Both want nothing at night: Dana reads it in the morning, by text and
 * in the language she chose; Rosa, whose safety it is about, at once.
 */
class QuietHoursBrowserTests extends Walk {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);
    private static final ZoneId THERE = ZoneId.of("America/New_York");
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    private MessageTray tray;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void newsWaitForTheMorning_whatIsAboutSafetyDoesNot(int width, Locale language, ColorScheme scheme) {
        Locale other = Locale.of(language.getLanguage().equals("es") ? "en" : "es");
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        neighborhood().helps(helper, member);
        String phone = "+1518555" + NUMBERS.incrementAndGet();
        neighborhood().hasPhone(helper, phone);
        becomes(23);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, "/notices/choices");
            dana.sees(new PhoneNumber(phone).shown());
            byTextIn(dana, other);
            rests(dana);
            dana.check("notice-choices-night");
            new Door(rosa).signIn(member, "/notices/choices");
            rests(rosa);
            HelpersPage page = new HelpersPage(rosa, helper);
            page.open();
            page.pauseAndResume();

            isDue("deliver-message");
            String hers = rosa.words("notice.kind.HELPER_RESUMED.subject", helper.fullName());
            await().atMost(SOON).until(() -> subjects(member.email()).contains(hers));
            dana.goTo("/notices");
            dana.heading(dana.words("notice.kind.ACCESS_RESUMED.subject", "Rosa Alvarez"));
            dana.sees(dana.words("notice.copy.waits", "8:00§").split("§")[0]);
            dana.check("notices-night");
            isDue("send-notice", "deliver-message");
            assertThat(subjects(phone)).as("in the night").isEmpty();

            becomes(8);
            isDue("send-notice");
            String his = Words.in(other).of("notice.kind.ACCESS_RESUMED.subject", "Rosa Alvarez");
            await().atMost(SOON).until(() -> {
                isDue("deliver-message");
                return subjects(phone).contains(his);
            });
            assertThat(tray.to(phone)).extracting(MessageTray.Kept::channel).containsExactly(Channel.TEXT);
            assertThat(subjects(helper.email())).doesNotContain(his);
            new Door(dana).signIn(helper, "/notices");
            dana.heading(dana.words("notice.kind.ACCESS_RESUMED.subject", "Rosa Alvarez"));
            dana.sees(dana.words("notice.copy.accepted.TEXT", "§", "§")
                    .split("§")[0]
                    .strip());
            dana.check("notices-morning");
            new Door(rosa).signIn(member, "/notices");
            rosa.sees(rosa.words("notice.copy.accepted.EMAIL", "§", "§")
                    .split("§")[0]
                    .strip());
        }
    }

    // The next time that it is so late where they live.
    private void becomes(int hour) {
        ZonedDateTime now = clock().instant().atZone(THERE);
        ZonedDateTime then = now.with(LocalTime.of(hour, 1));
        clock().advance(Duration.between(now, then.isAfter(now) ? then : then.plusDays(1)));
    }

    private List<String> subjects(String address) {
        return tray.to(address).stream().map(MessageTray.Kept::subject).toList();
    }

    private static void byTextIn(Visitor dana, Locale other) {
        String title = dana.words("notice.group.ACCESS");
        Locator group = dana.page()
                .locator("main .card li")
                .filter(new Locator.FilterOptions()
                        .setHas(dana.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
        group.getByLabel(dana.words("notice.way.EMAIL")).uncheck();
        group.getByLabel(dana.words("notice.way.TEXT")).check();
        Locator ofAll = dana.page().locator("main .card > vaadin-select").first();
        speaks(ofAll, dana.words("notice.language.each"));
        speaks(group.locator("vaadin-select"), dana.words("frame.language." + other.getLanguage()));
    }

    private static void speaks(Locator select, String language) {
        select.click();
        select.locator("vaadin-select-item").getByText(language).click();
    }

    private static void rests(Visitor somebody) {
        somebody.page().getByLabel(somebody.words("notice.quiet.yes")).check();
        somebody.sees(somebody.words("notice.quiet.from"));
        somebody.press(somebody.words("notice.choices.save"));
        somebody.isTold(somebody.words("notice.choices.saved"));
    }
}
