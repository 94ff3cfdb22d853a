package org.carestead.browser;

import com.microsoft.playwright.Locator;
import org.carestead.browser.Neighborhood.Neighbor;

/** The privacy officer at work: says why, and chooses whom to look at. */
record Officer(Visitor visitor) {

    /** The privacy officer of the sample household. */
    static final Neighbor INES = new Neighbor("Inés", "Márquez", "ines.marquez@example.org");

    /** Signs in for a screen and says why they look. */
    void begins(String screen, String reason) {
        new Door(visitor).signIn(INES, screen);
        visitor.heading(visitor.words("privacy.why.title"));
        saysWhy(reason);
    }

    void saysWhy(String reason) {
        visitor.type(visitor.words("privacy.why.label"), reason);
        visitor.pressSlowly(visitor.words("privacy.why.begin"));
    }

    void choose(Neighbor somebody) {
        visitor.type(
                visitor.words(
                        "privacy.find.label", visitor.words("privacy.member"), visitor.words("privacy.member.hint")),
                somebody.fullName());
        visitor.press(visitor.words("privacy.find"));
        visitor.page()
                .locator(".chooser vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(somebody.fullName()))
                .first()
                .click();
        visitor.button(visitor.words("privacy.find.other")).waitFor();
    }
}
