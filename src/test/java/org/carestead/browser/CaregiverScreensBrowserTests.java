package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.access.Area;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dana follows orders and reads claims for Rosa; Rosa looks at her messages and delivery as Dana gets them. */
class CaregiverScreensBrowserTests extends Walk {

    private static final String ROSA = "Rosa";
    private static final String HERS = "Simvastatin";
    private static final String ROSAS = "Metformin";
    private static final String SUBJECT = "Grapefruit";
    private static final String STREET = "12 Oak Street";
    private static final Permissions HELPS = Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT);

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void danaFollowsOrdersAndClaims_rosaSeesHerOtherScreensAsDanaDoes(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(HERS, language);
        neighborhood().takes(member, ROSAS);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        String screens = "/people/"
                + neighborhood().helps(helper, member, GrantTerms.of(HELPS)).id();
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/delivery");
            rosa.press(rosa.words("delivery.ADDRESS.add"));
            rosa.dialog(rosa.words("delivery.ADDRESS.form"));
            new DeliveryForm(rosa).address(STREET);
            rosa.press(rosa.words("delivery.save"));
            rosa.isTold(rosa.words("delivery.said.changed.own"));

            orders(rosa, dana, helper, screens);
            dana.follow(dana.words("pharmacy.claims.link"));
            dana.seesAbove(
                    dana.sees("← " + dana.words("pharmacy.people-i-help")),
                    dana.heading(dana.words("pharmacy.claims.title.of", ROSA)));
            dana.sees(dana.words("pharmacy.banner.who", "Rosa Alvarez"));
            dana.sees(dana.words("pharmacy.claims.total.of", "$0.00", "$2.00", ROSA));
            dana.check("caregiver-claims");

            write(rosa);
            rosa.goTo("/helpers").heading(helper.fullName());
            rosa.follow(rosa.words("access.see-as", helper.given()));
            seesAs(rosa, "medicines", helper);
            rosa.follow(rosa.words("pharmacy.messages.link"));
            seesAs(rosa, "messages", helper);
            rosa.sees(SUBJECT);
            rosa.check("see-as-messages");
            rosa.follow(rosa.words("pharmacy.delivery.link"));
            seesAs(rosa, "delivery", helper);
            rosa.sees(STREET);
            rosa.check("see-as-delivery");
            dana.goTo(screens + "/delivery").sees(STREET);
            dana.goTo(screens + "/messages").sees(SUBJECT);
        }
    }

    private static void orders(Visitor rosa, Visitor dana, Neighbor helper, String screens) {
        new Door(dana).signIn(helper, screens + "/medicines");
        dana.press(dana.words("pharmacy.order.of", HERS));
        dana.isTold(dana.words("pharmacy.said.ordered"));
        dana.goTo(screens + "/orders").heading(HERS);
        rosa.goTo("/medicines");
        rosa.press(rosa.words("pharmacy.order.of", ROSAS));
        rosa.isTold(rosa.words("pharmacy.said.ordered"));
        dana.heading(ROSAS);
        dana.sees(STREET);
        assertThat(dana.button(dana.words("pharmacy.orders.cancel.of", ROSAS)).count())
                .as("what Rosa ordered is hers to take back")
                .isZero();
        dana.check("caregiver-orders");
        rosa.goTo("/orders").sees(helper.given());
        rosa.check("orders-of-both");

        dana.press(dana.words("pharmacy.orders.cancel.of", HERS));
        dana.isTold(dana.words("pharmacy.said.cancelled"));
        dana.heading(dana.words("pharmacy.orders.past"));
        dana.check("caregiver-orders-cancelled");
        rosa.heading(rosa.words("pharmacy.orders.past"));
    }

    private static void write(Visitor rosa) {
        rosa.goTo("/messages");
        rosa.press(rosa.words("messaging.new"));
        rosa.type(rosa.words("messaging.new.subject"), SUBJECT);
        rosa.type(rosa.words("messaging.text"), "May I eat grapefruit with it?");
        rosa.press(rosa.words("messaging.send"));
        rosa.sees(rosa.words("messaging.read.nobody"));
    }

    private static void seesAs(Visitor rosa, String screen, Neighbor as) {
        rosa.heading(rosa.words("pharmacy." + screen + ".title.of", ROSA));
        rosa.sees(rosa.words("pharmacy.preview.given", as.given()));
        rosa.sees(rosa.words("pharmacy.banner.who", "Rosa Alvarez"));
        assertThat(rosa.page().locator("main vaadin-button:not([disabled])").count())
                .as("buttons that work")
                .isZero();
    }
}
