package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.StringUtils;

/** Rosa opens a kind of medicines to Dana, then keeps one to herself. Dana's open screens follow by themselves. */
class KeepPrivateBrowserTests extends Walk {

    private static final String SHARED = "Simvastatin";
    private static final String OF_A_KIND = "Buprenorphine";
    private static final String KEPT = "Metformin";
    private static final String ROSA = "Rosa";
    private static final String SIGNATURE = "Rosa Alvarez";

    private static final Permissions HELPS = Permissions.NOTHING
            .with(Area.MEDICINES, Level.VIEW)
            .with(Area.REFILLS, Level.ACT)
            .with(Area.CLAIMS, Level.VIEW);

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void kindIsOpenedByOnePress_oneMedicineIsKept_danasScreensFollow(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(SHARED, language);
        neighborhood().takes(member, KEPT);
        neighborhood().takes(member, OF_A_KIND);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        String screens =
                "/people/" + neighborhood().helps(helper, member, HELPS).id();
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor medicines = visitor(width, language, scheme);
                Visitor orders = visitor(width, language, scheme);
                Visitor claims = visitor(width, language, scheme);
                Visitor board = visitor(width, language, scheme)) {
            new Door(medicines).signIn(helper, screens + "/medicines");
            medicines.press(medicines.words("pharmacy.order.of", KEPT));
            medicines.isTold(medicines.words("pharmacy.said.ordered"));
            new Door(orders).signIn(helper, screens + "/orders");
            new Door(claims).signIn(helper, screens + "/claims");
            new Door(board).signIn(helper, "/people");
            List<Visitor> dana = List.of(medicines, orders, claims, board);
            dana.forEach(screen -> screen.sees(KEPT));
            dana.forEach(screen -> screen.doesNotSee(OF_A_KIND));
            claims.sees(claims.words("pharmacy.claims.number.many", 2));

            new Door(rosa).signIn(member, "/helpers");
            new HelpersPage(rosa, helper).press("access.helpers.change");
            rosa.heading(rosa.words("access.change.title", helper.given()));
            assertThat(medicine(rosa, OF_A_KIND).isChecked()).isFalse();
            kind(rosa).check();
            rosa.page().waitForCondition(() -> medicine(rosa, OF_A_KIND).isChecked());
            rosa.check("private-kind");
            rosa.press(rosa.words("access.change.save"));
            rosa.heading(rosa.words("access.change.sign.title", helper.given()));
            rosa.sees(rosa.words("access.class.SUBSTANCE_USE"));
            medicines.doesNotSee(OF_A_KIND);
            rosa.check("private-kind-sign");
            rosa.type(rosa.words("access.paper.sign.name"), SIGNATURE);
            rosa.press(rosa.words("access.change.sign.save"));
            rosa.isTold(rosa.words("access.change.saved", helper.given()));
            List.of(medicines, claims, board).forEach(screen -> screen.sees(OF_A_KIND));
            claims.sees(claims.words("pharmacy.claims.number.many", 3));
            medicines.sees(medicines.words("pharmacy.standing", ROSA));
            medicines.check("private-opened");

            medicine(rosa, KEPT).uncheck();
            rosa.press(rosa.words("access.change.save"));
            rosa.isTold(rosa.words("access.change.saved", helper.given()));
            dana.forEach(screen -> screen.losesSightOf(KEPT));
            dana.forEach(screen -> screen.doesNotSee(KEPT));
            claims.sees(claims.words("pharmacy.claims.number.many", 2));
            orders.heading(orders.words("pharmacy.orders.empty.title"));
            medicines.sees(medicines.words("pharmacy.standing", ROSA));
            rosa.check("private-kept");
            orders.check("private-kept-orders");
            claims.check("private-kept-claims");
            board.check("private-kept-board");
            medicines.page().reload();
            medicines.sees(SHARED);
            medicines.doesNotSee(KEPT);

            rosa.goTo("/helpers").heading(helper.fullName());
            rosa.check("private-kept-helpers");
            rosa.goTo("/medicines").sees(KEPT);
        }
    }

    private static Locator kind(Visitor rosa) {
        return rosa.page()
                .getByLabel(
                        StringUtils.capitalize(rosa.words("access.class.SUBSTANCE_USE")),
                        new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator medicine(Visitor rosa, String name) {
        String label = name.equals(OF_A_KIND)
                ? rosa.words("access.private.medicine", name, rosa.words("access.class.SUBSTANCE_USE"))
                : name;
        return rosa.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
