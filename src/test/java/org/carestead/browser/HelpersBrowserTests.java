package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member changes, pauses and resumes what somebody may; somebody gives it back. Each sees what the other does. */
class HelpersBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void lessIsOneStepAndMoreAsksForAProof(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Ines", language);
        neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme)) {
            HelpersPage page = new HelpersPage(visitor, helper);
            new Door(visitor).signIn(member, "/helpers");
            clock().advance(Duration.ofMinutes(6));
            page.press("access.helpers.change");
            visitor.heading(visitor.words("access.change.title", helper.given()));
            visitor.check("change");

            visitor.choose(visitor.words("access.area.REFILLS"), visitor.words("access.level.VIEW"));
            visitor.press(visitor.words("access.change.save"));
            visitor.isTold(visitor.words("access.change.saved", helper.given()));
            visitor.check("change-narrowed");

            visitor.choose(visitor.words("access.area.CLAIMS"), visitor.words("access.level.VIEW"));
            visitor.press(visitor.words("access.change.save"));
            page.question("signin.prove.dialog.title", "");
            visitor.check("change-prove");
            page.givePassword("not the one I chose");
            visitor.sees(visitor.words("signin.prove.dialog.wrong"));
            visitor.check("change-prove-wrong");
            page.givePassword();
            visitor.heading(visitor.words("access.change.sign.title", helper.given()));
            visitor.check("change-sign");
            visitor.type(visitor.words("access.paper.sign.name"), member.fullName());
            visitor.press(visitor.words("access.change.sign.save"));
            visitor.isTold(visitor.words("access.change.saved", helper.given()));

            page.open();
            visitor.sees(visitor.words("access.may.member.CLAIMS.VIEW", helper.given()));
            visitor.sees(visitor.words("access.may.member.REFILLS.VIEW", helper.given()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void pauseClosesTheScreenOfTheHelperAndResumeBringsItBack(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Paz", language);
        MemberId membership = neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(caregiver).signIn(helper, "/people/" + membership.id() + "/medicines");
            caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
            HelpersPage page = new HelpersPage(visitor, helper);
            new Door(visitor).signIn(member, "/helpers");

            page.press("access.helpers.pause");
            page.question("access.pause.title", helper.given());
            visitor.check("pause");
            page.answer("access.pause.title", helper.given(), "access.pause.yes");
            visitor.isTold(visitor.words("access.paused", helper.given()));
            page.offers("access.helpers.resume");
            visitor.check("paused");
            caregiver.heading(caregiver.words("pharmacy.closed.not-now.title", member.given()));
            caregiver.doesNotSee(caregiver.words("pharmacy.banner.who", member.fullName()));
            caregiver.check("paused-helper");

            clock().advance(Duration.ofMinutes(6));
            page.press("access.helpers.resume");
            page.givePassword();
            visitor.isTold(visitor.words("access.resumed", helper.given()));
            caregiver.heading(caregiver.words("pharmacy.medicines.title.of", member.given()));
            caregiver.sees(caregiver.words("pharmacy.banner.who", member.fullName()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoStopsHelpingIsGoneFromBothScreens(int width, Locale language, ColorScheme scheme) {
        Neighbor member = Neighborhood.member(language);
        Neighbor helper = neighborhood().newcomer("Rene", language);
        neighborhood().helps(helper, member);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers");
            visitor.heading(helper.fullName());
            new Door(caregiver).signIn(helper, "/people");

            caregiver.page().locator("details.board-more summary").first().click();
            caregiver.press(caregiver.words("access.people.leave.of", member.fullName()));
            HelpersPage question = new HelpersPage(caregiver, member);
            question.question("access.people.leave.title", member.fullName());
            caregiver.check("leave");
            question.answer("access.people.leave.title", member.fullName(), "access.people.leave.yes");
            caregiver.isTold(caregiver.words("access.people.left", member.fullName()));
            caregiver.check("left");

            visitor.sees(visitor.words("access.helpers.gone", helper.fullName()));
            visitor.page().locator("details summary").click();
            visitor.check("helpers-past");
        }
    }
}
