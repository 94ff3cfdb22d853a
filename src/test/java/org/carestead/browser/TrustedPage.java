package org.carestead.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/**
 * What somebody does who is trusted in an emergency, on the page of people they help.
 *
 * @param name of the member, as the plan has it
 */
record TrustedPage(Visitor visitor, String name) {

    void asks(String reason, Runnable beforeSending) {
        visitor.press(visitor.words("emergency.ask.of", name));
        Locator question = visitor.dialog(visitor.words("emergency.ask.title", name));
        beforeSending.run();
        question.getByRole(AriaRole.TEXTBOX).fill(reason);
        question.getByText(visitor.words("emergency.ask.send"), new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.isTold(visitor.words("emergency.said.asked", name));
    }
}
