package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever helps finds again what they did. */
class MyActivityBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void caregiverFindsWhatTheyDid(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Iris", language);
        MemberId membership = neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme)) {
            new Door(visitor).signIn(helper, "/people/my-activity");
            visitor.heading(visitor.words("trail.my.empty.title"));
            visitor.check("my-activity-empty");
            visitor.goTo("/people/" + membership.id() + "/medicines");
            visitor.heading(visitor.words("pharmacy.medicines.title.of", member.given()));
            visitor.goTo("/people");
            visitor.sees(member.fullName());
            visitor.check("people-i-help");
            visitor.follow(visitor.words("access.people.did"));
            visitor.heading(visitor.words("trail.my.title"));
            visitor.sees(member.fullName());
            visitor.check("my-activity");
        }
        try (Visitor visitor = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/people/my-activity");
            visitor.heading(visitor.words("trail.my.title"));
            visitor.check("my-activity-of-a-member");
        }
    }
}
