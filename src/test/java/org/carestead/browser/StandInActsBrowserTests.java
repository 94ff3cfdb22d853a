package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.kit.Formats;
import org.carestead.member.PlanCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana hands a part of what she may to Sam for some days; Sam acts on them, never before, and no longer than Dana may. */
class StandInActsBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String ROSA = "Rosa";
    private static final String NAME = "Rosa Alvarez";

    @Autowired
    private PlanCalendar calendar;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void samActsFromTheFirstDayUntilDanaTakesItBack(int width, Locale language, ColorScheme scheme) {
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        Neighbor helper = neighborhood().newcomer("Dana", language);
        Neighbor standIn = neighborhood().newcomer("Sam", language);
        Permissions danas = Permissions.NOTHING
                .with(Area.MEDICINES, Level.VIEW)
                .with(Area.REFILLS, Level.ACT)
                .with(Area.CLAIMS, Level.VIEW);
        String screens =
                "/people/" + neighborhood().helps(helper, member, danas).id();
        LocalDate first = calendar.today().plusDays(2);
        String lastDay = Formats.of(language).date(first.plusDays(5));
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme);
                Visitor sam = visitor(width, language, scheme)) {
            new Door(rosa).signIn(member, "/helpers");
            allows(rosa, helper);
            new Door(dana).signIn(helper, "/people");
            String passcode = asks(dana, standIn, first);

            Door door = new Door(sam);
            door.signIn(standIn, mailOf(standIn).link(1));
            sam.sees(Formats.of(language).date(first));
            sam.check("standin-later-invitation");
            door.acceptForLater(passcode);
            sam.goTo("/people");
            sam.sees(sam.words(
                    "standin.coming",
                    helper.fullName(),
                    NAME,
                    Formats.of(language).date(first),
                    lastDay));
            sam.check("standin-coming");
            sam.goTo(screens + "/medicines").heading(sam.words("pharmacy.closed.not-available.title"));
            sam.doesNotSee(MEDICINE);

            clock().advance(Duration.ofDays(2));
            new Door(sam).signIn(standIn, "/people");
            sam.sees(MEDICINE);
            sam.doesNotSee(sam.words("board.access", ROSA));
            sam.sees(sam.words("access.i-am.for-a-time", Formats.of(language).date(first), lastDay));
            sam.check("standin-board");
            sam.goTo(screens + "/claims").heading(sam.words("pharmacy.closed.not-shared.title"));
            sam.goTo(screens + "/medicines").sees(MEDICINE);
            sam.press(sam.words("pharmacy.order.of", MEDICINE));
            sam.isTold(sam.words("pharmacy.said.ordered"));
            sam.check("standin-ordered");

            new Door(rosa).signIn(member, "/activity");
            rosa.sees(rosa.words("trail.they.StandInBegan", standIn.fullName(), helper.fullName()));
            rosa.sees(rosa.words("trail.they.RefillOrdered", standIn.fullName(), MEDICINE));
            rosa.check("activity-stand-in");

            danaIsPausedAndResumed(rosa, helper, sam);
            new Door(dana).signIn(helper, "/people");
            dana.check("standin-standing-mine");
            dana.press(dana.words("standin.end.of", standIn.fullName()));
            sam.heading(sam.words("pharmacy.closed.ended.title", ROSA));
            sam.doesNotSee(MEDICINE);
            dana.isTold(dana.words("standin.said.ended", standIn.fullName()));
            sam.check("standin-recalled");
            sam.goTo("/people").heading(sam.words("access.people.title"));
            sam.doesNotSee(MEDICINE);
            rosa.goTo("/activity");
            rosa.sees(rosa.words("trail.they.GrantEnded.RECALLED", helper.fullName(), standIn.fullName()));
        }
    }

    private static void allows(Visitor rosa, Neighbor helper) {
        rosa.press(rosa.words("standin.allow.of", helper.fullName()));
        rosa.dialog(rosa.words("standin.allow.title", helper.fullName()));
        rosa.type(rosa.words("access.paper.sign.name"), NAME);
        rosa.press(rosa.words("standin.allow.sign"));
        rosa.isTold(rosa.words("standin.said.allowed", helper.fullName()));
    }

    private static String asks(Visitor dana, Neighbor standIn, LocalDate first) {
        dana.follow(dana.words("standin.ask.of", NAME));
        dana.heading(dana.words("standin.ask.title", NAME));
        dana.type(dana.words("access.invite.given-name"), standIn.given());
        dana.type(dana.words("access.invite.family-name"), standIn.family());
        dana.type(dana.words("access.invite.email"), standIn.email());
        Locator costs = dana.page()
                .getByRole(
                        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(dana.words("standin.may.CLAIMS.VIEW")));
        assertThat(costs.isChecked()).isTrue();
        costs.uncheck();
        dana.pick(dana.words("standin.from"), first);
        dana.pick(dana.words("standin.until"), first.plusDays(5));
        dana.check("standin-ask-part");
        dana.press(dana.words("standin.send"));
        dana.heading(dana.words("standin.sent.title", standIn.given()));
        return dana.page().locator(".passcode").textContent();
    }

    // Whoever stands in may never more than whom they stand in for, at that very moment.
    private static void danaIsPausedAndResumed(Visitor rosa, Neighbor helper, Visitor sam) {
        HelpersPage page = new HelpersPage(rosa, helper);
        page.open();
        rosa.check("standin-standing-first-day");
        page.press("access.helpers.pause");
        page.answer("access.pause.title", helper.given(), "access.pause.yes");
        sam.heading(sam.words("pharmacy.closed.not-now.title"));
        sam.doesNotSee(MEDICINE);
        sam.check("standin-paused");
        page.press("access.helpers.resume");
        sam.heading(sam.words("pharmacy.medicines.title.of", ROSA));
        sam.sees(MEDICINE);
    }
}
