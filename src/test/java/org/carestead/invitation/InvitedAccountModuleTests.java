package org.carestead.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.local.MessageTray;
import org.carestead.person.ContactPointView;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.SignIns;
import org.carestead.signin.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An account for whoever was invited: for the invited address, in the browser that asked, by the link it came from. */
@PortalTest
class InvitedAccountModuleTests {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final GrantTerms HELPS = GrantTerms.of(PermissionTemplate.HELPS_WITH_REFILLS.permissions());

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private GrantLists lists;

    @Autowired
    private MessageTray tray;

    @Autowired
    private SignIns signIns;

    @Autowired
    private People people;

    private final EmailAddress danasAddress = Household.address();
    private Household household;
    private TestInvitations invitations;
    private Actor rosa;
    private Invited invited;
    private PlainBrowser browser;

    @BeforeEach
    void danaBegins() {
        household = new Household(portal);
        invitations = new TestInvitations(portal);
        rosa = household.signedIn(household.person("Rosa"));
        household.member(rosa.person());
        invited = invitations.invite(rosa, danasAddress, HELPS);
        browser = new PlainBrowser(port);
        browser.get(invited.page());
        browser.post(invited.page() + "/account");
    }

    @Test
    void accountIsForTheInvitedAddressWhateverTheFormSaysAndGivesNoAccess() {
        browser.post(invited.page() + "/account/code", "code", code());
        browser.get(invited.page() + "/account");

        Page page = browser.post(
                invited.page() + "/account/finish",
                "given",
                "Dana",
                "family",
                "Whitfield",
                "password",
                TestAccounts.PASSWORD,
                "email",
                "mallory@example.org",
                "verified",
                "true",
                "person",
                rosa.person().id().toString(),
                "role",
                "ADMIN",
                "passcode",
                invited.passcode());

        assertThat(page.location()).contains(invited.page());
        PersonId dana =
                signIns.find(browser.cookie(DoorCookies.SIGN_IN)).orElseThrow().person();
        assertThat(dana).isNotEqualTo(rosa.person());
        assertThat(people.contactPoints(dana))
                .extracting(ContactPointView::address)
                .containsExactly(danasAddress.value());
        assertThat(lists.givenBy(rosa)).isEmpty();
    }

    @Test
    void codeIsOfNoUseInAnotherBrowser() {
        String code = code();
        PlainBrowser other = new PlainBrowser(port);
        other.get(invited.page());

        assertThat(other.post(invited.page() + "/account/code", "code", code).location())
                .contains(invited.page());

        other.get(invited.page());
        other.post(invited.page() + "/account");
        other.get(invited.page() + "/account");
        other.post(invited.page() + "/account/code", "code", code);
        assertNoAccount(other, invited);
    }

    @Test
    void nameThatLeadsElsewhereMakesNoAccount() {
        browser.post(invited.page() + "/account/code", "code", code());
        browser.get(invited.page() + "/account");

        Page page = browser.post(
                invited.page() + "/account/finish",
                "given",
                "URGENT call",
                "family",
                "1-800-555-0199",
                "password",
                TestAccounts.PASSWORD);

        assertThat(page.body()).contains("without numbers or web addresses");
        assertThat(people.named(danasAddress)).isEmpty();
    }

    @Test
    void flowOfOneLinkOpensNoOther() {
        Invited another = invitations.invite(rosa, Household.address(), HELPS);
        browser.post(invited.page() + "/account/code", "code", code());

        assertNoAccount(browser, another);
    }

    @Test
    void passwordBeforeTheCodeIsNotTaken() {
        assertNoAccount(browser, invited);
    }

    @Test
    void wrongCodesRunOutAndTheRightOneComesTooLate() {
        String code = code();
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            browser.post(invited.page() + "/account/code", "code", wrong);
        }

        browser.post(invited.page() + "/account/code", "code", code);

        assertNoAccount(browser, invited);
    }

    @Test
    void flowOfAClaimIsNone() {
        PlainBrowser claiming = new PlainBrowser(port);
        claiming.get("/create-account");
        claiming.post("/create-account", "number", "CS1", "month", "3", "day", "14", "year", "1948");
        assertThat(claiming.cookies()).containsKey(DoorCookies.FLOW);

        assertNoAccount(claiming, invited);
    }

    private void assertNoAccount(PlainBrowser who, Invited by) {
        who.get(by.page());
        Page page = who.post(
                by.page() + "/account/finish",
                "given",
                "Dana",
                "family",
                "Whitfield",
                "password",
                TestAccounts.PASSWORD);
        assertThat(page.setCookies()).noneMatch(cookie -> cookie.startsWith(DoorCookies.SIGN_IN));
        assertThat(people.named(new EmailAddress(by.mail().to()))).isEmpty();
    }

    private String code() {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(danasAddress.value()).size() == 2);
        Matcher code = CODE.matcher(tray.to(danasAddress.value()).getFirst().body());
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
