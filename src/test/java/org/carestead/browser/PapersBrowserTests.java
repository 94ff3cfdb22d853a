package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Stream;
import org.carestead.Paper;
import org.carestead.authorization.Element;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.kit.Formats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rosa has signed and Dana has accepted: both save the papers of it. After the end Rosa keeps hers, Dana finds none. */
class PapersBrowserTests extends Walk {

    private static final String SIGNER = "Rosa Alvarez";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void bothSaveWhatWasSigned_afterTheEndRosaStillDoes(int width, Locale language, ColorScheme scheme)
            throws IOException {
        Neighbor member = neighborhood().memberTaking("Simvastatin", language);
        neighborhood().takes(member, "Buprenorphine");
        Neighbor helper = neighborhood().newcomer("Dana", language);
        String passcode = neighborhood().invites(member, helper);
        try (Visitor rosa = visitor(width, language, scheme);
                Visitor dana = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, mailOf(helper).link(1));
            new Door(dana).givePasscode(passcode);
            dana.heading(dana.words("access.given.title", SIGNER));

            new Door(rosa).signIn(member, "/helpers");
            rosa.follow(rosa.words("access.helpers.papers.of", helper.fullName()));
            rosa.heading(rosa.words("access.papers.title", helper.given()));
            rosa.check("papers");
            Paper signed = saved(rosa, signedToday(rosa, language));
            assertThat(signed.isReadable(language)).as("%s", signed).isTrue();
            assertThat(signed.title()).isEqualTo(rosa.words("access.paper.title.FIRST"));
            assertThat(signed.text())
                    .contains(SIGNER, helper.fullName())
                    .contains(elements(rosa))
                    .doesNotContain(rosa.words("access.paper.SUBSTANCE_USE"))
                    .contains(rosa.words("access.paper.PURPOSE.text"), rosa.words("access.paper.CARE.text"))
                    .contains(rosa.words("access.paper.kinds.none"), rosa.words("access.paper.signed.by"));
            assertThat(saved(rosa, rosa.words("access.receipt.save")).text())
                    .contains(SIGNER, helper.fullName(), rosa.words("access.receipt.stop.member"));

            dana.goTo("/people/my-access").sees(dana.words("access.state.ACTIVE"));
            dana.check("papers-helper");
            Paper receipt = saved(dana, dana.words("access.receipt.save"));
            assertThat(receipt.isReadable(language)).isTrue();
            assertThat(receipt.text())
                    .contains(SIGNER, helper.fullName())
                    .contains(dana.words("access.receipt.private"), dana.words("access.receipt.stop.helper"));
            assertThat(saved(dana, signedToday(dana, language)).text())
                    .contains(elements(dana))
                    .contains(dana.words("access.paper.kinds.helper"), dana.words("access.paper.SUBSTANCE_USE.helper"))
                    .doesNotContain("Buprenorphine", "Simvastatin", rosa.words("access.paper.kinds.none"));
            String address = dana.page()
                    .locator("main a[href*='VAADIN/dynamic']")
                    .first()
                    .getAttribute("href");
            assertThat(dana.page().request().get("/" + address).status()).isEqualTo(200);

            rosa.goTo("/helpers");
            HelpersPage page = new HelpersPage(rosa, helper);
            page.press("access.helpers.end");
            page.answer("access.end.title", helper.given(), "access.end.yes");
            dana.losesSightOf(dana.words("access.state.ACTIVE"));
            dana.isTold(dana.words("access.people.ended", SIGNER));
            dana.heading(dana.words("access.people.empty.title"));
            assertThat(dana.page().request().get("/" + address).status())
                    .as("the address of a paper that is not hers any more")
                    .isEqualTo(404);
            dana.check("papers-helper-ended");

            rosa.page().locator("details summary").click();
            rosa.check("papers-past");
            rosa.follow(rosa.words("access.helpers.papers.of", helper.fullName()));
            rosa.heading(rosa.words("access.papers.title", helper.given()));
            rosa.sees(rosa.words("access.receipt.was", helper.given()));
            rosa.doesNotSee(rosa.words("access.receipt.stop.member"));
            rosa.check("papers-ended");
            assertThat(saved(rosa, rosa.words("access.receipt.save")).text())
                    .contains(rosa.words("access.receipt.ended", "|", "")
                            .split("\\|")[0]
                            .strip());
            assertThat(saved(rosa, signedToday(rosa, language)).text()).isEqualTo(signed.text());
        }
    }

    // The head line of everything that the law asks of such a paper. Rosa has opened nothing about alcohol or drugs:
    // her
    // own copy does not speak of it, the helper's always does.
    private static String[] elements(Visitor reader) {
        return Stream.of(Element.values())
                .filter(element -> element != Element.SUBSTANCE_USE)
                .map(element -> reader.words("access.paper." + element.name()))
                .toArray(String[]::new);
    }

    private String signedToday(Visitor reader, Locale language) {
        return reader.words("access.receipt.save.signed", Formats.of(language).date(clock().instant()));
    }

    private static Paper saved(Visitor reader, String link) throws IOException {
        Download download = reader.page().waitForDownload(() -> reader.follow(link));
        assertThat(download.suggestedFilename()).startsWith("carestead-").endsWith(".pdf");
        return Paper.of(Files.readAllBytes(download.path()));
    }
}
