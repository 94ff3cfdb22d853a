package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is asked may have no account yet: a mail brings them to one. Whoever asks learns of none of it. */
class AskingWhoHasNoAccountBrowserTests extends Walk {

    private static final String NOBODYS = "CS000000000";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void memberComesByTheMailMakesAnAccountInvitesAndTheHelperIsIn(int width, Locale language, ColorScheme scheme) {
        Claimant rosa = neighborhood().claimant("Rosa", language);
        Neighbor member = rosa.who();
        Neighbor helper = neighborhood().newcomer("Gala", language);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor asker = visitor(width, language, scheme)) {
            new Door(asker).signIn(helper, "/people/ask");
            new AskForm(asker).ask(member, rosa.number());
            asker.isTold(asker.words("asking.sent"));

            String mail = mailOf(member).saying("/create-account");
            assertThat(mail)
                    .contains(visitor.words("asking.mail.body", helper.fullName(), "§")
                            .split("§")[0])
                    .doesNotContain("Hola, soy yo");
            createAccount(visitor, rosa);
            visitor.goTo("/helpers");
            visitor.heading(visitor.words("asking.asks", helper.fullName()));
            visitor.check("ask-card-new-account");
            String passcode = invite(visitor, member, helper);

            asker.goTo(mailOf(helper).link(1));
            new Door(asker).givePasscode(passcode);
            asker.heading(member.fullName());
            asker.goTo("/people");
            asker.heading(member.fullName());
            visitor.goTo("/helpers");
            new HelpersPage(visitor, helper).offers("access.helpers.end");
            visitor.doesNotSee(visitor.words("asking.asks", helper.fullName()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoeverAsksReadsTheSameWhetherThereIsSuchAMemberOrNot(int width, Locale language, ColorScheme scheme) {
        Claimant rosa = neighborhood().claimant("Rosa", language);
        Neighbor helper = neighborhood().newcomer("Gala", language);
        Neighbor curious = neighborhood().newcomer("Saul", language);
        try (Visitor asker = visitor(width, language, scheme);
                Visitor other = visitor(width, language, scheme)) {
            new Door(asker).signIn(helper, "/people/ask");
            new Door(other).signIn(curious, "/people/ask");
            new AskForm(asker).ask(rosa.who(), rosa.number());
            new AskForm(other).ask(rosa.who(), NOBODYS);
            asker.isTold(asker.words("asking.sent"));
            other.isTold(other.words("asking.sent"));
            assertThat(said(other)).isEqualTo(said(asker));

            mailOf(rosa.who()).saying("/create-account");
            asker.goTo("/people/ask")
                    .heading(asker.words("asking.asked", rosa.who().fullName()));
            other.goTo("/people/ask")
                    .heading(other.words("asking.asked", rosa.who().fullName()));
            assertThat(said(other)).as("after we have looked").isEqualTo(said(asker));
            asker.check("ask-open");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoAsksAtTheDoorReadsTheSameToo(int width, Locale language, ColorScheme scheme) {
        Claimant rosa = neighborhood().claimant("Rosa", language);
        try (Visitor asker = visitor(width, language, scheme);
                Visitor other = visitor(width, language, scheme)) {
            askAtTheDoor(asker, rosa, rosa.number());
            askAtTheDoor(other, rosa, NOBODYS);

            assertThat(said(other)).isEqualTo(said(asker));
        }
    }

    private void askAtTheDoor(Visitor asker, Claimant rosa, String number) {
        Neighbor stranger = Neighborhood.stranger("Tomás");
        asker.goTo("/sign-in");
        asker.follow(asker.words("signin.helping"));
        new AskForm(asker).sayWhoYouAre(stranger);
        new Door(asker).giveCode(mailOf(stranger).code(1));
        asker.heading(asker.words("asking.door.whom.title"));
        new AskForm(asker).askAtTheDoor(rosa.who(), number);
        asker.heading(asker.words("asking.door.sent.title"));
    }

    // Every word of the page, as it is read.
    private static String said(Visitor visitor) {
        return visitor.page().title() + "\n" + visitor.page().locator("main").innerText();
    }

    private void createAccount(Visitor visitor, Claimant rosa) {
        Door door = new Door(visitor);
        visitor.goTo("/create-account");
        door.sayWhoYouAre(rosa);
        visitor.heading(visitor.words("member.claim.code.title"));
        door.giveCode(mailOf(rosa.who()).code(1));
        visitor.heading(visitor.words("member.claim.email.title"));
        visitor.send();
        visitor.heading(visitor.words("member.claim.account.title"));
        door.choosePassword(SampleResidents.PASSWORD);
        visitor.heading(visitor.words("pharmacy.medicines.title.own"));
    }

    private static String invite(Visitor visitor, Neighbor member, Neighbor helper) {
        visitor.follow(visitor.words("asking.invite", helper.given()));
        visitor.heading(visitor.words("access.invite.WHO.title"));
        for (String step : new String[] {"WHAT", "PRIVATE", "UNTIL", "CHECK", "SIGN"}) {
            visitor.press(visitor.words("access.invite.next"));
            visitor.heading(visitor.words("access.invite." + step + ".title", helper.given()));
        }
        visitor.type(visitor.words("access.paper.sign.name"), member.fullName());
        visitor.press(visitor.words("access.invite.send"));
        return visitor.page().locator(".passcode").textContent();
    }
}
