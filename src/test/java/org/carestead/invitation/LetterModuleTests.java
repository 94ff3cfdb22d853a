package org.carestead.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.Paper;
import org.carestead.PlainBrowser;
import org.carestead.PlainBrowser.Page;
import org.carestead.PortalTest;
import org.carestead.access.GrantTerms;
import org.carestead.access.Visibility;
import org.carestead.grant.GrantLists;
import org.carestead.grant.Household;
import org.carestead.grant.PermissionTemplate;
import org.carestead.grant.Relationship;
import org.carestead.invitation.AcceptanceOutcome.Accepted;
import org.carestead.invitation.AcceptanceOutcome.OtherAccount;
import org.carestead.invitation.InvitationOutcome.Printed;
import org.carestead.invitation.InvitationOutcome.Sent;
import org.carestead.local.MessageTray;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.ContactPointView;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.SignIns;
import org.carestead.signin.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invitation as a letter: for somebody without e-mail, on two ways like any other, and good for one use. */
@PortalTest
class LetterModuleTests {

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Acceptances acceptances;

    @Autowired
    private LetterPdf pdf;

    @Autowired
    private GrantLists lists;

    @Autowired
    private PlanCalendar calendar;

    @Autowired
    private MessageTray tray;

    @Autowired
    private SignIns signIns;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private Household household;
    private Actor rosa;
    private Printed printed;
    private PlainBrowser browser;

    @BeforeEach
    void rosaPrintsALetter() {
        household = new Household(portal);
        PersonId person = household.person("Rosa");
        MemberId member = household.member(person);
        rosa = household.signedIn(person);
        new TestMedicines(portal).take(member, "Canary");
        printed = (Printed) Signing.invite(
                invitations,
                rosa,
                new NewInvitation(
                        new PersonName("José", "Núñez"),
                        Relationship.SIBLING,
                        null,
                        new GrantTerms(PermissionTemplate.HELPS_WITH_REFILLS.permissions(), Visibility.CAREFUL),
                        calendar.today().plusMonths(12)));
        browser = new PlainBrowser(port);
    }

    @Test
    void letterSaysHowToBeginInTheLanguageOfWhoeverGetsIt() throws IOException {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.of("es")}) {
            byte[] bytes = letter(language);
            Paper paper = Paper.of(bytes);

            assertThat(paper.isReadable(language)).as("%s", paper).isTrue();
            assertThat(paper.pages()).isEqualTo(1);
            assertThat(paper.kinds()).contains("Figure");
            assertThat(paper.alternatives()).singleElement().asString().contains("/invitation");
            assertThat(paper.text()).contains("José", "Rosa Alvarez", "/invitation", LetterCodes.printed(code()));
            assertThat(paper.text() + new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain(printed.passcode(), printed.passcode().replace("-", ""), "Canary");
        }
    }

    @Test
    void nothingButTheLetterHoldsItsCode() {
        assertThat(printed.toString() + printed.letter()).doesNotContain(code());
        assertThat(invitations.of(rosa)).singleElement().satisfies(view -> {
            assertThat(view.email()).isNull();
            assertThat(view.mail()).isNull();
            assertThat(view.toString()).doesNotContain(code());
        });
    }

    @Test
    void lookingAtTheLinkChangesNothing() {
        for (int i = 0; i < 8; i++) {
            assertThat(browser.get("/invitation/" + code()).body()).contains("Rosa Alvarez");
        }

        assertThat(jdbc.sql("SELECT CONCAT(state, tries_left) FROM invitation WHERE id = ?")
                        .param(printed.invitation().id())
                        .query(String.class)
                        .single())
                .isEqualTo("PENDING5");
    }

    @Test
    void typedCodeLeadsToThePageOfTheLetter() {
        browser.get("/invitation");
        String typed =
                " " + LetterCodes.printed(code()).toLowerCase(Locale.ROOT).replace("-", " – ");

        assertThat(browser.post("/invitation", "code", typed).location()).contains("/invitation/" + code());
    }

    @Test
    void whatIsNoCodeIsSaidToBeNoneAndLeadsNowhere() {
        browser.get("/invitation");
        for (String typed : new String[] {"", "ABC", "//example.org/x", "O".repeat(16), "A".repeat(4000), "<script>"}) {
            Page page = browser.post("/invitation", "code", typed);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("This is not a code from a letter").doesNotContain("<script>");
        }
    }

    @Test
    void letterTakesTheDeliberateChoiceOfAnAccountAndThePasscode() {
        EmailAddress own = Household.address();
        Actor jose = household.signedIn(household.person("José", own));

        assertThat(acceptances.accept(jose, code(), printed.passcode(), false)).isEqualTo(new OtherAccount(null, own));
        assertThat(acceptances.accept(jose, code(), "AAAA-AAAA", true))
                .isEqualTo(new AcceptanceOutcome.WrongPasscode(4));
        assertThat(lists.givenBy(rosa)).isEmpty();
        assertThat(acceptances.accept(jose, code(), printed.passcode(), true)).isInstanceOf(Accepted.class);
        assertThat(acceptances.accept(jose, code(), printed.passcode(), true))
                .as("twice")
                .isInstanceOf(AcceptanceOutcome.Refused.class);
    }

    @Test
    void letterThatIsPrintedAgainIsAnotherAndTheOldOneIsDead() {
        Printed again = (Printed) invitations.sendAgain(rosa, printed.invitation());

        assertThat(again.letter().code()).isNotEqualTo(code());
        assertThat(acceptances.find(code())).isEmpty();
        assertThat(browser.get("/invitation/" + code()).body()).contains("This invitation can no longer be used");
        assertThat(acceptances.find(again.letter().code())).isPresent();
        assertThat(kinds()).containsExactly("AuthorizationSigned", "InvitationPrinted", "InvitationPrinted");
    }

    @Test
    void letterCanBeSentByMailInstead() {
        EmailAddress address = Household.address();

        assertThat(invitations.correct(rosa, printed.invitation(), address)).isInstanceOf(Sent.class);

        assertThat(acceptances.find(code())).isEmpty();
        await().atMost(Duration.ofSeconds(15))
                .until(() -> tray.to(address.value()).size() == 1);
    }

    @Test
    void accountIsForTheAddressWhoseCodeWasReadAndForNoOther() {
        EmailAddress own = Household.address();
        EmailAddress other = Household.address();
        begin();
        post("/code", "code", "000000");
        assertThat(browser.get(page()).body()).contains("name=\"email\"");
        assertThat(post("/address", "email", "no address").body()).contains("does not look like an e-mail address");

        post("/address", "email", own.value());
        post("/address", "email", other.value());
        post("/code", "code", codeTo(own));
        post("/finish", "given", "José", "family", "Núñez", "password", TestAccounts.PASSWORD, "email", other.value());

        PersonId jose =
                signIns.find(browser.cookie(DoorCookies.SIGN_IN)).orElseThrow().person();
        assertThat(people.contactPoints(jose))
                .extracting(ContactPointView::address)
                .containsExactly(own.value());
        assertThat(tray.to(other.value())).isEmpty();
        assertThat(lists.givenBy(rosa)).as("an account is no access").isEmpty();
    }

    @Test
    void noAccountIsMadeBeforeAnAddressIsProved() {
        begin();
        post("/finish", "given", "José", "family", "Núñez", "password", TestAccounts.PASSWORD);
        post("/address", "email", Household.address().value());
        post("/finish", "given", "José", "family", "Núñez", "password", TestAccounts.PASSWORD);

        assertThat(browser.cookies()).doesNotContainKey(DoorCookies.SIGN_IN);
    }

    private void begin() {
        browser.get("/invitation/" + code());
        browser.post(page());
        browser.get(page());
    }

    private Page post(String step, String... fields) {
        Page answer = browser.post(page() + step, fields);
        browser.get(page());
        return answer;
    }

    private String page() {
        return "/invitation/" + code() + "/account";
    }

    private String codeTo(EmailAddress address) {
        await().atMost(Duration.ofSeconds(15))
                .until(() -> !tray.to(address.value()).isEmpty());
        Matcher found = CODE.matcher(tray.to(address.value()).getFirst().body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String code() {
        return printed.letter().code();
    }

    private byte[] letter(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.write(printed.letter(), language, out);
        return out.toByteArray();
    }

    private List<String> kinds() {
        return jdbc.sql("SELECT kind FROM trail_entry WHERE owner_id = (SELECT member_id FROM invitation WHERE id = ?)"
                        + " ORDER BY seq")
                .param(printed.invitation().id())
                .query(String.class)
                .list();
    }
}
