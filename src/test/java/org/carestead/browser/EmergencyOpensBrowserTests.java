package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa has named what opens; Dana asks, nobody says no, it opens with that and no more; Rosa ends it. */
class EmergencyOpensBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String REASON = "Rosa cannot be reached since Tuesday";
    private static final String ROSA = "Rosa";
    private static final String NAME = "Rosa Alvarez";
    private static final Duration WAIT = Duration.ofDays(3).plusMinutes(1);

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void nobodySaysNo_whatWasNamedOpensUntilRosaEndsIt(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        String screens = "/people/"
                + neighborhood()
                        .helps(helper, member, Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW))
                        .id();
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers/emergency");
            names(rosa, helper);
            new Door(dana).signIn(helper, "/people");
            dana.sees(dana.words("emergency.trusting.would"));
            new TrustedPage(dana, NAME).asks(REASON, () -> {});
            isNotShared(dana, screens + "/claims");

            // A screen that is left open for three days goes to the door by itself, and would do so under her fingers.
            dana.page().navigate("about:blank");
            later(WAIT, "open-emergency");
            isWrittenTo(member, rosa.words("emergency.mail.opened.body", helper.fullName(), "|", ""));
            isWrittenTo(helper, dana.words("notice.kind.EMERGENCY_OPENED.body", NAME));

            new Door(dana).signIn(helper, "/people");
            dana.sees(dana.words("emergency.trusting.may"));
            dana.doesNotSee(dana.words("emergency.trusting.would"));
            dana.check("emergency-open-people");
            dana.press(dana.words("board.order.of", MEDICINE, ROSA));
            dana.isTold(dana.words("pharmacy.said.ordered"));
            isNotShared(dana, screens + "/prior-authorizations");
            isNotShared(dana, screens + "/messages");
            dana.goTo(screens + "/claims").heading(dana.words("pharmacy.claims.title.of", ROSA));
            dana.sees(MEDICINE);
            dana.sees(dana.words("pharmacy.banner.open", "|").split("\\|", 2)[0]);
            dana.check("emergency-open-claims");

            new Door(rosa).signIn(member, "/helpers");
            rosa.sees(rosa.words("emergency.state.OPEN"));
            assertThat(cardOfDana(rosa))
                    .contains(rosa.words("access.helpers.open", helper.given(), "|", "")
                            .split("\\|", 2)[0])
                    .contains(rosa.words("access.may.member.REFILLS.ACT", helper.given()));
            rosa.check("emergency-open");
            rosa.press(rosa.words("emergency.close.of", helper.fullName()));
            dana.heading(dana.words("pharmacy.closed.not-shared.title"));
            dana.doesNotSee(MEDICINE);
            dana.check("emergency-closed-claims");
            rosa.isTold(rosa.words("emergency.said.closed", helper.given()));
            assertThat(cardOfDana(rosa)).doesNotContain(rosa.words("access.may.member.REFILLS.ACT", helper.given()));
            rosa.check("emergency-closed");
            dana.goTo("/people").heading(NAME);
            dana.sees(dana.words("emergency.trusting.would"));
            assertThat(dana.button(dana.words("board.order.of", MEDICINE, ROSA)).count())
                    .isZero();

            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.clock.EmergencyOpened", "", helper.fullName()));
            rosa.sees(rosa.words("trail.they.RefillOrdered", helper.fullName(), MEDICINE));
            rosa.sees(rosa.words("trail.you.EmergencyClosed", "", helper.fullName()));
            // Dana tried it once, before it opened; that her open screen closed was no attempt of hers.
            assertThat(rosa.page()
                            .getByText(rosa.words("trail.they.ActingRefused.CLAIMS", helper.fullName()))
                            .count())
                    .isOne();
            rosa.check("activity-emergency-open");
        }
    }

    private static void names(Visitor rosa, Neighbor helper) {
        rosa.follow(rosa.words("emergency.choose.of", helper.fullName()));
        rosa.heading(rosa.words("emergency.plan.title", helper.given()));
        rosa.choose(rosa.words("access.area.REFILLS"), rosa.words("access.level.ACT.REFILLS"));
        rosa.choose(rosa.words("access.area.PRIOR_AUTHORIZATIONS"), rosa.words("access.level.NONE"));
        rosa.choose(rosa.words("access.area.MESSAGES"), rosa.words("access.level.NONE"));
        rosa.press(rosa.words("emergency.plan.name", helper.given()));
        rosa.dialog(rosa.words("emergency.sign.title", helper.given()));
        rosa.type(rosa.words("access.paper.sign.name"), NAME);
        rosa.press(rosa.words("emergency.sign.yes"));
        rosa.isTold(rosa.words("emergency.said.named", helper.given()));
    }

    // What Dana may in truth is on her own card, not only on the one about emergencies.
    private static String cardOfDana(Visitor rosa) {
        return rosa.page().locator("article.card").first().innerText();
    }

    private static void isNotShared(Visitor dana, String screen) {
        dana.goTo(screen).heading(dana.words("pharmacy.closed.not-shared.title"));
        dana.doesNotSee(MEDICINE);
    }

    // With the name in the language of the reader; neither the reason nor a medicine is in it.
    private void isWrittenTo(Neighbor somebody, String words) {
        assertThat(mailOf(somebody).saying(words.split("\\|", 2)[0])).doesNotContain(MEDICINE, REASON);
    }
}
