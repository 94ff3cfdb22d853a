package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks to help. The member is told and answers; whoever asked reads the same as for nobody. */
class AskingBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void memberInvitesWhoAskedAndSaysNoToAnother(int width, Locale language, ColorScheme scheme) {
        Claimant rosa = neighborhood().claimant("Rosa", language);
        Neighbor member = neighborhood().claims(rosa, language);
        Neighbor helper = neighborhood().newcomer("Gala", language);
        Neighbor stranger = neighborhood().newcomer("Saul", language);
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor asker = visitor(width, language, scheme);
                Visitor another = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers");
            new Door(asker).signIn(helper, "/people");
            asker.follow(asker.words("asking.link"));
            asker.heading(asker.words("asking.title"));
            asker.press(asker.words("asking.send"));
            asker.sees(asker.words("asking.name.problem"));
            asker.check("ask-incomplete");
            AskForm form = new AskForm(asker);
            form.bornOn("3", "14", "48");
            asker.press(asker.words("asking.send"));
            asker.sees(asker.words("member.claim.bad-date.YEAR"));
            assertThat(asker.page()
                            .locator("[role=group] input[aria-invalid=true]")
                            .count())
                    .isEqualTo(1);
            asker.check("ask-bad-year");
            form.bornOn("", "", "");
            form.ask(member, rosa.number());
            asker.isTold(asker.words("asking.sent"));
            asker.check("asked");

            visitor.heading(visitor.words("asking.asks", helper.fullName()));
            visitor.seesAbove(
                    visitor.button(visitor.words("asking.no.of", helper.fullName())),
                    visitor.button(visitor.words("asking.never.of", helper.fullName())));
            visitor.check("ask-card");
            new Door(another).signIn(stranger, "/people/ask");
            new AskForm(another).ask(member, rosa.number());
            visitor.heading(visitor.words("asking.asks", stranger.fullName()));
            visitor.press(visitor.words("asking.never.of", stranger.fullName()));
            new HelpersPage(visitor, stranger).question("asking.never.title", stranger.fullName());
            visitor.check("ask-never");
            new HelpersPage(visitor, stranger).answer("asking.never.title", stranger.fullName(), "asking.never");
            visitor.isTold(visitor.words("asking.never.said", stranger.given()));
            another.goTo("/people/ask").heading(another.words("asking.asked", member.fullName()));

            visitor.follow(visitor.words("asking.invite", helper.given()));
            visitor.heading(visitor.words("access.invite.WHO.title"));
            visitor.check("ask-invite");
            visitor.press(visitor.words("access.invite.next"));
            visitor.heading(visitor.words("access.invite.WHAT.title", helper.given()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void whoHasNoAccountAsksWithACodeFromTheirMail(int width, Locale language, ColorScheme scheme) {
        Claimant rosa = neighborhood().claimant("Rosa", language);
        Neighbor member = neighborhood().claims(rosa, language);
        Neighbor asks = Neighborhood.stranger("Tomás");
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor asker = visitor(width, language, scheme)) {
            asker.goTo("/sign-in");
            asker.follow(asker.words("signin.helping"));
            asker.heading(asker.words("asking.door.title"));
            asker.send();
            asker.sees(asker.words("asking.door.name.problem"));
            asker.check("ask-door-incomplete");
            new AskForm(asker).sayWhoYouAre(asks);
            asker.heading(asker.words("member.claim.code.title"));
            asker.check("ask-door-code");
            new Door(asker).giveCode(mailOf(asks).code(1));

            asker.heading(asker.words("asking.door.whom.title"));
            asker.send();
            asker.sees(asker.words("asking.birth-date.problem"));
            asker.check("ask-door-whom");
            new AskForm(asker).askAtTheDoor(member, rosa.number());
            asker.heading(asker.words("asking.door.sent.title"));
            asker.check("ask-door-sent");

            new Door(visitor).signIn(member, "/helpers");
            visitor.heading(visitor.words("asking.asks", asks.fullName()));
            visitor.check("ask-card-stranger");
        }
    }
}
