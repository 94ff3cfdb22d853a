package org.carestead.browser;

import org.carestead.browser.Neighborhood.Neighbor;

/** What somebody fills in who asks to help, with an account or without one. */
record AskForm(Visitor asker) {

    private static final String WORD = "Hola, soy yo 🙂";

    void bornOn(String month, String day, String year) {
        asker.type(asker.words("member.claim.month"), month);
        asker.type(asker.words("member.claim.day"), day);
        asker.type(asker.words("member.claim.year"), year);
    }

    void ask(Neighbor member, String number) {
        asker.type(asker.words("asking.given-name"), member.given());
        asker.type(asker.words("asking.family-name"), member.family());
        asker.type(asker.words("asking.number"), number);
        asker.page().locator("vaadin-select").first().click();
        asker.page()
                .locator("vaadin-select-item")
                .getByText(asker.words("asking.i-am.DAUGHTER"))
                .click();
        asker.type(asker.words("asking.word"), WORD);
        asker.press(asker.words("asking.send"));
    }

    /** At the door: who asks. */
    void sayWhoYouAre(Neighbor stranger) {
        asker.fill("given", stranger.given());
        asker.fill("family", stranger.family());
        asker.fill("email", stranger.email());
        asker.send();
    }

    /** At the door: whom they help. */
    void askAtTheDoor(Neighbor member, String number) {
        asker.fill("given", member.given());
        asker.fill("family", member.family());
        asker.fill("number", number);
        asker.page().locator("#relationship").selectOption("SON");
        asker.fill("word", WORD);
        asker.send();
    }
}
