package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.pharmacy.Pharmacies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana, who may change where Rosa's medicines go, does so after her first day; Rosa's open screen follows. */
class DeliveryHelpBrowserTests extends Walk {

    private static final Duration DAY = Duration.ofHours(24);
    private static final String ROSA = "Rosa";
    private static final String DANAS = "1881";
    private static final String ROSAS = "4242";

    @Autowired
    private Pharmacies pharmacies;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoIsNewIsRefusedWithWords_andADayLaterChangesAllThree(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        String screen = "/people/"
                + neighborhood()
                        .helps(helper, member, Permissions.NOTHING.with(Area.DELIVERY, Level.ACT))
                        .id()
                + "/delivery";
        String pharmacy = pharmacies.all().getFirst().name();
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, screen);
            dana.sees(dana.words("delivery.fixed-until", "§", ROSA).split("§")[1]);
            assertThat(dana.button(dana.words("delivery.ADDRESS.add")).count())
                    .as("a button that would refuse")
                    .isZero();
            dana.check("delivery-act-new");

            clock().advance(DAY);
            new Door(rosa).signIn(member, "/delivery");
            new Door(dana).signIn(helper, screen);
            clock().advance(Duration.ofMinutes(6));
            says(dana, "ADDRESS", form -> form.address("7 Birch Road"));
            new HelpersPage(dana, member).givePassword();
            dana.isTold(dana.words("delivery.said.changed.of", ROSA));
            rosa.sees("7 Birch Road");
            rosa.sees(
                    rosa.words("delivery.changed.by", "§", "§", helper.given()).split("§")[0]);
            isDue("deliver-message");
            mailOf(member)
                    .saying(rosa.words("notice.kind.DELIVERY_CHANGED.body", helper.fullName())
                            .split("\n")[0]);

            says(dana, "PHARMACY", form -> form.pharmacy(pharmacy));
            dana.isTold(dana.words("delivery.said.changed.of", ROSA));
            rosa.sees(pharmacy);

            says(dana, "PAYMENT", form -> {
                form.card("MASTERCARD");
                form.lastFour(DANAS);
            });
            dana.isTold(dana.words("delivery.said.changed.of", ROSA));
            String danas = "Mastercard";
            rosa.sees(rosa.words("delivery.ending-in", danas, DANAS));
            rosa.sees(rosa.words("delivery.whose", helper.given()));
            assertThat(rosa.page().content())
                    .as("of Dana's card Rosa gets the kind and four digits")
                    .doesNotContain(helper.fullName(), rosa.words("delivery.expires", ""));
            dana.sees(helper.fullName());
            dana.sees(dana.words("delivery.expires", ""));
            dana.check("delivery-act");
            rosa.check("delivery-changed-by-helper");

            rosa.press(rosa.words("delivery.PAYMENT.change"));
            rosa.dialog(rosa.words("delivery.PAYMENT.form"));
            DeliveryForm own = new DeliveryForm(rosa);
            own.card("VISA");
            own.lastFour(ROSAS);
            own.save();
            new HelpersPage(rosa, helper).givePassword();
            rosa.isTold(rosa.words("delivery.said.changed.own"));
            dana.sees(dana.words("delivery.ending-in", "Visa", ROSAS));
            assertThat(dana.page().content())
                    .as("of Rosa's card Dana gets the kind and four digits")
                    .doesNotContain(dana.words("delivery.expires", ""));
            dana.check("delivery-act-four-digits");
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.DetailChanged.PHARMACY", helper.fullName()));
            rosa.sees(rosa.words("trail.they.DetailChanged.PAYMENT", helper.fullName()));
        }
    }

    private static void says(Visitor dana, String part, Consumer<DeliveryForm> words) {
        dana.press(dana.words("delivery." + part + ".add"));
        dana.dialog(dana.words("delivery." + part + ".form"));
        DeliveryForm form = new DeliveryForm(dana);
        words.accept(form);
        form.save();
    }
}
