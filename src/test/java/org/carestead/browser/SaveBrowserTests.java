package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member takes along what was done. */
class SaveBrowserTests extends Walk {

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void fileIsSavedAfterAFreshProof(int width, Locale language, ColorScheme scheme) throws IOException {
        Neighbor member = Neighborhood.member(language);
        try (Visitor visitor = visitor(width, language, scheme)) {
            new Door(visitor).signIn(member, "/activity");
            visitor.sees(visitor.words("trail.you.SignedIn"));
            clock().advance(Duration.ofMinutes(6));

            visitor.press(visitor.words("trail.save.PDF"));
            Download pdf = visitor.page().waitForDownload(() -> new HelpersPage(visitor, member).givePassword());
            Download csv = visitor.page().waitForDownload(() -> visitor.press(visitor.words("trail.save.CSV")));

            assertThat(pdf.suggestedFilename()).endsWith(".pdf");
            assertThat(Files.readString(csv.path()))
                    .contains(visitor.words("trail.file.who"), visitor.words("trail.you.SignedIn"));
            assertThat(Files.size(pdf.path())).isGreaterThan(1000);
            visitor.check("feed-saved");
        }
    }
}
