package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa names Dana for emergencies; Dana asks; Rosa says no by the link in her mail, and later looks at it in the house. */
class EmergencyBrowserTests extends Walk {

    private static final String REASON = "Rosa is in hospital since Tuesday";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void rosaNamesDanaAndSaysNo(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        neighborhood().helps(helper, member);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme);
                Visitor signedOut = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers");
            rosa.heading(rosa.words("emergency.title"));
            rosa.check("emergency-nobody");
            rosa.follow(rosa.words("emergency.name"));
            rosa.heading(rosa.words("emergency.choose.title"));
            rosa.check("emergency-choose");
            rosa.follow(rosa.words("emergency.choose.of", helper.fullName()));
            rosa.heading(rosa.words("emergency.plan.title", helper.given()));
            rosa.check("emergency-plan");
            rosa.press(rosa.words("emergency.plan.name", helper.given()));
            rosa.dialog(rosa.words("emergency.sign.title", helper.given()));
            rosa.check("emergency-sign");
            rosa.type(rosa.words("access.paper.sign.name"), member.given() + " Alvarez");
            rosa.press(rosa.words("emergency.sign.yes"));
            rosa.isTold(rosa.words("emergency.said.named", helper.given()));
            rosa.check("emergency-named");
            rosa.goTo("/helpers");
            rosa.button(rosa.words("emergency.change.of", helper.fullName())).waitFor();
            rosa.check("helpers-emergency");

            String name = member.given() + " Alvarez";
            new Door(dana).signIn(helper, "/people");
            dana.heading(dana.words("emergency.trusting.title"));
            dana.check("people-emergency");
            new TrustedPage(dana, name).asks(REASON, () -> dana.check("emergency-ask"));
            dana.sees(dana.words("board.lead.waiting.one"));
            dana.seesAbove(
                    dana.button(dana.words("emergency.withdraw.of", name)),
                    dana.button(dana.words("board.order.of", "Simvastatin", "Rosa")));
            dana.check("people-emergency-asked");

            rosa.sees(rosa.words("emergency.news.asked", helper.fullName()));
            rosa.sees(REASON);
            rosa.seesAbove(
                    rosa.button(rosa.words("emergency.refuse.of", helper.fullName())),
                    rosa.sees(rosa.words("emergency.would")));
            rosa.check("emergency-asked");

            signedOut.goTo(mailOf(member).emergencyLink());
            signedOut.heading(signedOut.words("emergency.door.title", helper.fullName()));
            signedOut.check("emergency-door");
            signedOut.send();
            signedOut.heading(signedOut.words("emergency.door.refused.title"));
            signedOut.check("emergency-door-refused");
            signedOut.goTo("/emergency/nothing");
            signedOut.heading(signedOut.words("emergency.door.closed.title"));
            signedOut.check("emergency-door-closed");

            rosa.losesSightOf(REASON);
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.EmergencyAsked", helper.fullName()));
            rosa.check("activity-emergency");
        }
    }
}
