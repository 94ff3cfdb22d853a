package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.courier.Channel;
import org.carestead.courier.Delivery.State;
import org.carestead.local.MessageTray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes that a mail server refuses, and codes that nobody takes in time: the administrator sees how many, and of nobody. */
class StaffDeliveriesBrowserTests extends Walk {

    private static final Neighbor GRACE = new Neighbor("Grace", "Okonkwo", "grace.okonkwo@example.org");
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration LONGER_THAN_A_CODE = Duration.ofMinutes(11);

    @Autowired
    private MessageTray tray;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void mailThatIsRefusedAndMailThatLapses_isCounted(int width, Locale language, ColorScheme scheme) {
        neighborhood().speaks(GRACE, language);
        Claimant refused = neighborhood().claimant("Olga", language);
        Claimant lapsed = neighborhood().claimant("Otto", language);
        try (Visitor grace = visitor(width, language, scheme);
                Visitor olga = visitor(width, language, scheme);
                Visitor otto = visitor(width, language, scheme)) {
            new Door(grace).signIn(GRACE, "/staff/deliveries");
            long refusedBefore = count(grace, State.REFUSED);
            long lapsedBefore = count(grace, State.LAPSED);

            tray.refuse(refused.who().email());
            asksForACode(olga, refused);
            becomes(grace, State.REFUSED, refusedBefore);

            tray.serveOnly(EnumSet.noneOf(Channel.class));
            asksForACode(otto, lapsed);
            grace.page().reload();
            assertThat(count(grace, State.UNDER_WAY)).isPositive();
            assertThat(count(grace, State.LAPSED)).isEqualTo(lapsedBefore);
            clock().advance(LONGER_THAN_A_CODE);
            becomes(grace, State.LAPSED, lapsedBefore);

            grace.sees(grace.words("notice.deliveries.what-now"));
            assertThat(grace.page().locator("main").innerText())
                    .doesNotContain(refused.who().email(), lapsed.who().email());
            grace.check("staff-deliveries-failed");
        } finally {
            tray.serveOnly(EnumSet.allOf(Channel.class));
        }
    }

    private static void asksForACode(Visitor visitor, Claimant claimant) {
        visitor.goTo("/create-account");
        new Door(visitor).sayWhoYouAre(claimant);
        visitor.heading(visitor.words("member.claim.code.title"));
    }

    private void becomes(Visitor grace, State state, long before) {
        await().atMost(SOON).until(() -> {
            isDue("deliver-message");
            grace.page().reload();
            return count(grace, state) > before;
        });
    }

    // Of all channels together; a state that nothing is in has no line.
    private static long count(Visitor grace, State state) {
        grace.heading(grace.words("notice.deliveries.title"));
        return grace
                .page()
                .locator("main li")
                .filter(new Locator.FilterOptions().setHasText(grace.words("notice.deliveries.state." + state)))
                .locator(".figure")
                .allTextContents()
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }
}
