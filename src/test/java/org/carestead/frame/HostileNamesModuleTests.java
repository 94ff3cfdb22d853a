package org.carestead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.carestead.PlainBrowser;
import org.carestead.PlainScreen;
import org.carestead.PortalTest;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.grant.Household;
import org.carestead.invitation.TestInvitations;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.Refills;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody and everything is called by markup and formulas: it is shown as it is written and runs nowhere. */
@PortalTest
class HostileNamesModuleTests {

    private static final String MARKUP = "<img src=x onerror=alert()>";
    private static final String FORMULA = "=HYPERLINK(\"x\")";
    private static final Permissions ALL = Permissions.upTo(Level.VIEW).with(Area.REFILLS, Level.ACT);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Acting acting;

    @Autowired
    private Refills refills;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private MemberId member;
    private Actor rosa;
    private Actor dana;
    private GrantId grant;
    private TestInvitations.Invited invited;

    @BeforeEach
    void hostileHousehold() {
        household = new Household(portal);
        rosa = household.signedIn(household.person(MARKUP));
        member = household.member(rosa.person());
        jdbc.sql("UPDATE member SET given_name = ?, family_name = ? WHERE id = ?")
                .params(MARKUP, FORMULA, member.id())
                .update();
        TestMedicines medicines = new TestMedicines(portal);
        MedicineId ordered = medicines.take(member, MARKUP, MARKUP, BigDecimal.ONE);
        medicines.take(member, FORMULA, FORMULA, BigDecimal.ONE);
        PersonId helper = household.person(MARKUP);
        grant = household.grant(member, helper, GrantTerms.of(ALL));
        dana = household.signedIn(helper);
        acting.on(dana, member, Need.act(Area.REFILLS), authority -> refills.order(authority, ordered));
        invited = new TestInvitations(portal)
                .invite(rosa, new PersonName(MARKUP, FORMULA), Household.address(), GrantTerms.of(ALL));
    }

    @Test
    void screensOfTheMemberShowThemAsText() {
        assertText(walk(
                rosa,
                Routes.MEDICINES,
                Routes.ORDERS,
                Routes.CLAIMS,
                Routes.PRIOR_AUTHORIZATIONS,
                Routes.PEOPLE_WHO_HELP_ME,
                Routes.PEOPLE_WHO_HELP_ME + "/" + grant.id() + "/change",
                Routes.INVITE,
                Routes.WHAT_WAS_DONE));
    }

    @Test
    void screensOfTheCaregiverShowThemAsText() {
        assertText(walk(
                dana,
                Routes.PEOPLE_I_HELP,
                Routes.helping(member.id(), Routes.MEDICINES),
                Routes.helping(member.id(), Routes.ORDERS),
                Routes.helping(member.id(), Routes.CLAIMS),
                Routes.helping(member.id(), Routes.PRIOR_AUTHORIZATIONS)));
    }

    @Test
    void pagesOfTheDoorShowThemAsText() {
        PlainBrowser browser = PlainBrowser.of(port, household.signIn(dana.person()));

        for (String page :
                List.of(invited.page(), "/prove", "/invitation/x?y=" + "%3Cimg%20src=x%20onerror=alert(1)%3E")) {
            assertThat(browser.get(page).body()).doesNotContain("<img");
        }
        assertThat(browser.get(invited.page()).body()).contains("&lt;img src=x");
    }

    private PlainScreen walk(Actor who, String... paths) {
        PlainScreen screen = PlainScreen.open(PlainBrowser.of(port, household.signIn(who.person())), "");
        List.of(paths).forEach(screen::go);
        return screen;
    }

    private static void assertText(PlainScreen screen) {
        assertThat(screen.namesOf("onerror=alert"))
                .contains("text")
                .isSubsetOf("text", "aria-label", "label", "helperText");
        assertThat(screen.namesOf("HYPERLINK")).contains("text");
        assertThat(screen.scripts()).isNotEmpty().noneMatch(script -> script.contains("onerror=alert"));
        assertThat(screen.namesOf("<")).doesNotContain("innerHTML", "srcdoc", "href", "src", "style");
    }
}
