package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;

/** What a member does about one of the people who help them, on the screen that lists them. */
record HelpersPage(Visitor member, Neighbor helper) {

    void open() {
        member.goTo("/helpers");
        member.heading(helper.fullName());
    }

    /** Presses a button of the helper's card, such as {@code access.helpers.pause}. */
    void press(String key) {
        member.press(member.words(key + ".of", helper.fullName()));
    }

    /** Waits until the helper's card offers this. */
    void offers(String key) {
        member.button(member.words(key + ".of", helper.fullName())).waitFor();
    }

    /** Answers the question that is open with this button. */
    void answer(String titleKey, String title, String buttonKey) {
        question(titleKey, title)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(member.words(buttonKey))
                                .setExact(true))
                .click();
    }

    /** Stops the helper, and lets them help again in the same breath. */
    void pauseAndResume() {
        press("access.helpers.pause");
        answer("access.pause.title", helper.given(), "access.pause.yes");
        member.isTold(member.words("access.paused", helper.given()));
        press("access.helpers.resume");
        member.isTold(member.words("access.resumed", helper.given()));
    }

    Locator question(String titleKey, String title) {
        return member.dialog(member.words(titleKey, title));
    }

    void givePassword() {
        givePassword(SampleResidents.PASSWORD);
    }

    /** Answers "prove it's you", which must be open. */
    void givePassword(String password) {
        Locator dialog = member.dialog(member.words("signin.prove.dialog.title"));
        dialog.getByLabel(member.words("signin.prove.password")).fill(password);
        answer("signin.prove.dialog.title", "", "signin.prove.dialog.submit");
    }
}
