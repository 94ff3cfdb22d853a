package org.carestead.browser;

import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;

/** What somebody does on the pages before they are in. */
record Door(Visitor visitor) {

    /** Signs in and waits for the screen behind it. */
    void signIn(Neighbor who, String next) {
        visitor.goTo("/sign-in?next=" + next);
        signIn(who);
        visitor.leaves("/sign-in");
        visitor.page().locator("main h1").first().waitFor();
    }

    /** Signs in on the page that is open. */
    void signIn(Neighbor who) {
        visitor.fill("name", who.email());
        visitor.fill("password", SampleResidents.PASSWORD);
        visitor.send();
    }

    void prove(String password) {
        visitor.fill("password", password);
        visitor.send();
    }

    void sayWhoYouAre(Claimant claimant) {
        sayWhoYouAre(
                claimant.number(),
                String.valueOf(claimant.born().getMonthValue()),
                String.valueOf(claimant.born().getDayOfMonth()),
                String.valueOf(claimant.born().getYear()));
    }

    void sayWhoYouAre(String number, String month, String day, String year) {
        visitor.fill("number", number);
        visitor.fill("month", month);
        visitor.fill("day", day);
        visitor.fill("year", year);
        visitor.send();
    }

    void giveCode(String code) {
        visitor.fill("code", code);
        visitor.send();
    }

    void choosePassword(String password) {
        visitor.fill("password", password);
        visitor.send();
    }

    void givePasscode(String passcode) {
        visitor.fill("passcode", passcode);
        visitor.press(visitor.words("access.invitation.accept"));
    }

    /** The same where helping does not begin at once: as a stand-in, or in an emergency only. */
    void acceptForLater(String passcode) {
        visitor.fill("passcode", passcode);
        visitor.press(visitor.words("access.invitation.accept.emergency"));
    }
}
