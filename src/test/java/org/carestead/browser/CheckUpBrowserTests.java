package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After six months a member looks at what the people who help use, and takes back the rest. */
class CheckUpBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whatNobodyUsesIsTakenBackInOneStep(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking("Atorvastatin", language);
        Neighbor helper = neighborhood().newcomer("Carla", language);
        Neighbor idle = neighborhood().newcomer("Bruno", language);
        MemberId membership = neighborhood().helps(helper, member);
        neighborhood().helps(idle, member);
        neighborhood().isCheckedUp(member);
        try (Visitor caregiver = visitor(width, language, scheme)) {
            new Door(caregiver).signIn(helper, "/people/" + membership.id() + "/medicines");
            caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
        }
        clock().advance(Duration.ofDays(190));
        try (Visitor visitor = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers");
            visitor.heading(visitor.words("checkup.due.title"));
            visitor.check("check-up-due");
            visitor.follow(visitor.words("checkup.due.look"));
            visitor.heading(visitor.words("checkup.title"));
            visitor.sees(visitor.words("checkup.advice.NARROW", helper.given()));
            visitor.sees(visitor.words("checkup.advice.PAUSE", idle.given()));
            visitor.check("check-up");

            visitor.press(visitor.words("checkup.narrow"));
            new HelpersPage(visitor, helper).answer("checkup.narrow.title", "", "checkup.narrow.yes");
            visitor.isTold(visitor.words("checkup.narrowed"));
            visitor.check("check-up-narrowed");

            visitor.goTo("/helpers").heading(helper.fullName());
            visitor.doesNotSee(visitor.words("checkup.due.title"));
            visitor.doesNotSee(visitor.words("access.may.member.REFILLS.ACT", helper.given()));
        }
    }
}
