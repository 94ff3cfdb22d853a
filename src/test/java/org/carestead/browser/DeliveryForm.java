package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What somebody fills in to say where medicines go and how they are paid. */
record DeliveryForm(Visitor somebody) {

    void address(String street) {
        somebody.type(somebody.words("delivery.field.STREET"), street);
        somebody.type(somebody.words("delivery.field.CITY"), "Springfield");
        pick("delivery.field.STATE", "IL");
        somebody.type(somebody.words("delivery.field.ZIP"), "62704");
    }

    void pharmacy(String name) {
        pick("delivery.field.PHARMACY", name);
    }

    /** Of this kind, and good as long as can be. */
    void card(String kind) {
        select("delivery.field.KIND")
                .filter(new Locator.FilterOptions().setHasText(somebody.words("delivery.kind." + kind)))
                .first()
                .click();
        select("delivery.field.EXPIRES").last().click();
    }

    void lastFour(String digits) {
        somebody.type(somebody.words("delivery.field.LAST_FOUR"), digits);
    }

    void save() {
        somebody.press(somebody.words("delivery.save"));
    }

    /** Sends the question to the member. */
    void ask(String member) {
        somebody.page()
                .getByRole(AriaRole.DIALOG)
                .getByText(somebody.words("delivery.ask", member))
                .click();
    }

    private void pick(String field, String option) {
        somebody.page()
                .getByLabel(somebody.words(field), new Page.GetByLabelOptions().setExact(true))
                .fill(option);
        somebody.page()
                .locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    private Locator select(String field) {
        somebody.page()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(somebody.words(field)))
                .click();
        return somebody.page().locator("vaadin-select-item");
    }
}
