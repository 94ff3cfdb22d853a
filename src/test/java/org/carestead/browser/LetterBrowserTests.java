package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.Paper;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.SampleResidents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody without e-mail is invited by a letter, from the wizard to the first look at who they help. */
class LetterBrowserTests extends Walk {

    private static final Pattern CODE = Pattern.compile("\\b[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}\\b");

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void letterIsPrintedTypedAndAccepted(int width, Locale language, ColorScheme scheme) throws IOException {
        Neighbor member = Neighborhood.member(language);
        Neighbor invited = Neighborhood.stranger("Omar");
        try (Visitor visitor = visitor(width, language, scheme);
                Visitor caregiver = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/helpers/invite");
            invite(visitor, member, invited);
            Paper letter = saved(visitor, language);
            String passcode = visitor.page().locator(".passcode").textContent();
            visitor.check("letter-printed");
            assertThat(letter.isReadable(language)).isTrue();
            assertThat(letter.text()).doesNotContain(passcode);
            visitor.goTo("/helpers");
            visitor.button(visitor.words("access.invitation.print.of", invited.fullName()))
                    .waitFor();
            visitor.check("letter-waits");

            accept(caregiver, invited, code(letter), passcode);
            caregiver.heading(caregiver.words("access.given.title", member.fullName()));
            caregiver.goTo("/people/my-access");
            caregiver.heading(caregiver.words("access.mine.title"));
            Download receipt =
                    caregiver.page().waitForDownload(() -> caregiver.follow(caregiver.words("access.receipt.save")));
            assertThat(Paper.of(Files.readAllBytes(receipt.path())).text())
                    .contains(member.fullName(), invited.fullName());
            caregiver.check("my-access");
        }
    }

    private static void invite(Visitor visitor, Neighbor member, Neighbor invited) {
        visitor.type(visitor.words("access.invite.given-name"), invited.given());
        visitor.type(visitor.words("access.invite.family-name"), invited.family());
        visitor.page().locator("vaadin-select").first().click();
        visitor.page().getByText(visitor.words("access.my.FRIEND")).last().click();
        visitor.page().getByLabel(visitor.words("access.invite.letter")).check();
        visitor.check("letter-who");
        for (String step : new String[] {"WHAT", "PRIVATE", "UNTIL", "CHECK", "SIGN"}) {
            visitor.press(visitor.words("access.invite.next"));
            visitor.heading(visitor.words("access.invite." + step + ".title", invited.given()));
        }
        visitor.type(visitor.words("access.paper.sign.name"), member.fullName());
        visitor.press(visitor.words("access.invite.send"));
        visitor.heading(visitor.words("access.invite.printed.title", invited.given()));
    }

    private static Paper saved(Visitor visitor, Locale language) throws IOException {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.follow(visitor.words("access.letter.save." + language.getLanguage())));
        return Paper.of(Files.readAllBytes(download.path()));
    }

    private static String code(Paper letter) {
        Matcher found = CODE.matcher(letter.text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void accept(Visitor caregiver, Neighbor invited, String code, String passcode) {
        Door door = new Door(caregiver);
        caregiver.goTo("/invitation");
        caregiver.check("invitation-about");
        door.giveCode("ABCD");
        caregiver.sees(caregiver.words("access.invitation.typed.problem"));
        caregiver.check("invitation-about-problem");
        door.giveCode(code.toLowerCase(Locale.ROOT));
        caregiver.press(caregiver.words("access.invitation.account.create"));
        caregiver.heading(caregiver.words("access.invited.address.title"));
        caregiver.fill("email", invited.email());
        caregiver.check("invited-address");
        caregiver.send();
        caregiver.heading(caregiver.words("access.invited.code.title"));
        caregiver.check("invited-code-letter");
        door.giveCode(mailOf(invited).code(1));
        caregiver.heading(caregiver.words("access.invited.account.title"));
        caregiver.fill("family", invited.family());
        door.choosePassword(SampleResidents.PASSWORD);
        caregiver.page().locator("input[name=thisAccount]").check();
        caregiver.check("invitation-letter");
        door.givePasscode(passcode);
    }
}
