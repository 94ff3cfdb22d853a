package org.carestead.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.carestead.messaging.Correspondents;
import org.carestead.messaging.Desk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dana asks member services for Rosa, the desk hands it over to the pharmacist; what is for the family stays there. */
class DeskBrowserTests extends Walk {

    private static final String QUESTION = "Why does it cost more this month?";
    private static final String SECRET = "Dana, do not tell them about Florida.";
    private static final String ANSWER = "The pharmacist knows; one moment.";
    private static final String REASON = "Another maker: ask for the one from before.";
    private static final String THANKS = "Thank you both";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void deskAnswersHandsOverAndCloses_memberAndHelperSeeEachStep(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        Neighbor clerk = neighborhood().newcomer("Mario", language);
        Neighbor pharmacist = neighborhood().newcomer("Priya", language);
        MemberId id = neighborhood().helps(helper, member, Correspondents.WRITES);
        neighborhood().answersAt(clerk, Desk.MEMBER_SERVICES);
        neighborhood().answersAt(pharmacist, Desk.PHARMACIST);
        String subject = "Cost for " + helper.family();
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme);
                Visitor staff = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/messages");
            new Door(dana).signIn(helper, "/people/" + id.id() + "/messages");
            asks(dana, subject);
            rosa.sees(subject);
            rosa.follow(subject);
            rosa.sees(rosa.words("messaging.by.for-you", helper.given()));
            toTheFamily(rosa, helper);
            dana.sees(SECRET);
            dana.sees(dana.words("messaging.family-only"));
            dana.check("conversation-family-only-helping");

            opens(staff, clerk, subject);
            staff.sees(QUESTION);
            staff.doesNotSee(SECRET);
            staff.check("desk-member-services");
            writes(staff, ANSWER);
            rosa.sees(ANSWER);
            dana.sees(ANSWER);
            staff.press(staff.words("messaging.inbox.hand-over.PHARMACIST"));
            staff.isTold(staff.words("messaging.inbox.handed-over"));
            staff.doesNotSee(QUESTION);
            staff.check("desk-handed-over");
            String with = "messaging.with";
            rosa.sees(rosa.words(with, rosa.words("messaging.desk.PHARMACIST")));
            dana.sees(dana.words(with, dana.words("messaging.desk.PHARMACIST")));
            staff.page().reload();
            staff.heading(staff.words("messaging.inbox.gone.title"));
            staff.check("desk-gone");
        }
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme);
                Visitor staff = visitor(width, language, scheme)) {
            opens(staff, pharmacist, subject);
            staff.sees(ANSWER);
            staff.doesNotSee(SECRET);
            writes(staff, REASON);
            new Door(rosa).signIn(member, "/messages");
            rosa.follow(subject);
            new Door(dana).signIn(helper, "/people/" + id.id() + "/messages");
            dana.follow(subject);
            dana.sees(REASON);
            staff.press(staff.words("messaging.inbox.close"));
            staff.isTold(staff.words("messaging.inbox.closed"));
            staff.check("desk-closed");
            rosa.sees(rosa.words("messaging.state.CLOSED"));
            dana.sees(dana.words("messaging.state.CLOSED"));
            rosa.check("conversation-closed");
            dana.check("conversation-closed-helping");

            rosa.type(rosa.words("messaging.text"), THANKS);
            rosa.press(rosa.words("messaging.send"));
            staff.sees(THANKS);
            dana.sees(THANKS);
            rosa.losesSightOf(rosa.words("messaging.state.CLOSED"));
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.PlanAnswered", clerk.fullName()));
            rosa.sees(rosa.words("trail.they.ConversationClosed", pharmacist.fullName()));
        }
    }

    private static void asks(Visitor dana, String subject) {
        dana.press(dana.words("messaging.new"));
        dana.page().getByLabel(dana.words("messaging.new.desk.MEMBER_SERVICES")).check();
        dana.type(dana.words("messaging.new.subject"), subject);
        dana.type(dana.words("messaging.text"), QUESTION);
        dana.check("message-new-helping");
        dana.press(dana.words("messaging.send"));
        dana.sees(dana.words("messaging.read.nobody"));
    }

    private static void toTheFamily(Visitor rosa, Neighbor helper) {
        rosa.type(rosa.words("messaging.text"), SECRET);
        rosa.choose(rosa.words("messaging.to"), rosa.words("messaging.to.FAMILY.own"));
        rosa.press(rosa.words("messaging.send"));
        rosa.sees(rosa.words("messaging.family-only"));
        assertThat(rosa.page().locator(".message.own .foot-line").last().textContent())
                .contains(helper.given())
                .doesNotContain(rosa.words("messaging.desk.MEMBER_SERVICES"));
        rosa.check("conversation-family-only");
        assertThat(requireNonNull(rosa.page().locator(".message .words").last().boundingBox()).width)
                .as("room for the name beside the tag")
                .isGreaterThan(120);
    }

    private static void opens(Visitor staff, Neighbor who, String subject) {
        new Door(staff).signIn(who, "/staff/messages");
        staff.heading(staff.words("messaging.inbox.title"));
        staff.follow(subject);
    }

    private static void writes(Visitor staff, String text) {
        staff.type(staff.words("messaging.inbox.answer"), text);
        staff.press(staff.words("messaging.inbox.send"));
        staff.isTold(staff.words("messaging.inbox.sent"));
    }
}
