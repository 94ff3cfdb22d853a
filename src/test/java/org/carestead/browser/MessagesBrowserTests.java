package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.carestead.messaging.Correspondents;
import org.carestead.messaging.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa asks the pharmacist, Dana adds something for her, Priya answers; then Rosa keeps it to herself. */
class MessagesBrowserTests extends Walk {

    private static final String SUBJECT = "Grapefruit";
    private static final String QUESTION = "May I eat grapefruit with it?\nI like it for breakfast.";
    private static final String MORE = "She eats one every morning.";
    private static final String ANSWER = "Better not: take an orange instead. ¡Buen provecho!";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void rosaAsksDanaAddsAndThePharmacistAnswers(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        Neighbor pharmacist = neighborhood().newcomer("Priya", language);
        MemberId membership = neighborhood().helps(helper, member, Correspondents.WRITES);
        neighborhood().answersAt(pharmacist, Desk.PHARMACIST);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme);
                Visitor priya = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/messages");
            rosa.heading(rosa.words("messaging.empty.title"));
            rosa.check("messages-empty");
            ask(rosa);

            new Door(dana).signIn(helper, "/people/" + membership.id() + "/messages");
            dana.sees(dana.words("messaging.unread.one"));
            dana.check("messages-helping");
            dana.follow(SUBJECT);
            dana.sees("breakfast");
            rosa.sees(rosa.words("messaging.read.by", helper.given()));
            dana.type(dana.words("messaging.text"), MORE);
            dana.check("conversation-helping");
            dana.press(dana.words("messaging.send"));
            rosa.sees(MORE);
            rosa.sees(rosa.words("messaging.by.for-you", helper.given()));

            answer(priya, pharmacist);
            rosa.sees(ANSWER);
            dana.sees(ANSWER);
            rosa.check("conversation");

            rosa.press(rosa.words("messaging.keep-private"));
            rosa.isTold(rosa.words("messaging.said.private", SUBJECT));
            dana.heading(dana.words("messaging.gone.title"));
            assertThat(dana.page().content()).doesNotContain(ANSWER, MORE, SUBJECT);
            dana.check("conversation-gone");
            rosa.check("conversation-private");
            rosa.follow("← " + rosa.words("messaging.all"));
            rosa.page().waitForURL("**/messages");
            rosa.sees(rosa.words("messaging.private"));
            rosa.check("messages");
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.PlanAnswered", pharmacist.fullName()));
            rosa.check("activity-messages");
        }
    }

    private static void ask(Visitor rosa) {
        rosa.press(rosa.words("messaging.new"));
        rosa.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                .filter(new Locator.FilterOptions().setHasText(rosa.words("messaging.new.title")))
                .first()
                .waitFor();
        rosa.type(rosa.words("messaging.text"), QUESTION);
        rosa.check("message-new");
        rosa.press(rosa.words("messaging.send"));
        rosa.sees(rosa.words("messaging.refused.NO_SUBJECT"));
        rosa.page().locator("input[aria-invalid=true]:focus").waitFor();
        rosa.check("message-refused");
        rosa.type(rosa.words("messaging.new.subject"), SUBJECT);
        rosa.press(rosa.words("messaging.send"));
        rosa.sees("breakfast");
        rosa.sees(rosa.words("messaging.read.nobody"));
        rosa.check("conversation-new");
    }

    private static void answer(Visitor priya, Neighbor pharmacist) {
        new Door(priya).signIn(pharmacist, "/staff/messages");
        priya.heading(priya.words("messaging.inbox.title"));
        priya.check("inbox");
        priya.follow(SUBJECT);
        priya.sees(MORE);
        priya.type(priya.words("messaging.inbox.answer"), ANSWER);
        priya.check("inbox-conversation");
        priya.press(priya.words("messaging.inbox.send"));
        priya.isTold(priya.words("messaging.inbox.sent"));
        priya.check("inbox-answered");
    }
}
