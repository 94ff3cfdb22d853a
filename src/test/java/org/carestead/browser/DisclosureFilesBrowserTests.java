package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import org.carestead.Paper;
import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was shown what, taken along by the privacy officer and by the member: a table and a paper, after a fresh proof. */
class DisclosureFilesBrowserTests extends Walk {

    private static final Duration STALE = Duration.ofMinutes(6);

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void officerAndMemberSaveTheSame(int width, Locale language, ColorScheme scheme) throws IOException {
        neighborhood().speaks(Officer.INES, language);
        Claimant known = neighborhood().claimant("Olive", language);
        Neighbor member = neighborhood().claims(known, language);
        Neighbor helper = neighborhood().newcomer("Tove", language);
        String medicines = "/people/" + neighborhood().helps(helper, member).id() + "/medicines";
        try (Visitor tove = visitor(width, language, scheme)) {
            new Door(tove).signIn(helper, medicines);
        }
        try (Visitor ines = visitor(width, language, scheme)) {
            Officer officer = new Officer(ines);
            officer.begins("/staff/privacy/disclosures", "2026-115, asked for in writing");
            officer.choose(member);
            ines.sees(helper.fullName());
            clock().advance(STALE);

            ines.press(ines.words("trail.save.CSV"));
            Download csv = ines.page().waitForDownload(() -> new HelpersPage(ines, member).givePassword());
            Download pdf = ines.page().waitForDownload(() -> ines.press(ines.words("trail.save.PDF")));
            isTheTable(csv, ines, helper);
            isThePaper(pdf, ines, member, helper, language);
            ines.check("privacy-disclosures-saved");
        }
        try (Visitor olive = visitor(width, language, scheme)) {
            new Door(olive).signIn(member, "/activity/disclosures");
            olive.sees(helper.fullName());
            clock().advance(STALE);

            olive.press(olive.words("trail.save.PDF"));
            Download pdf = olive.page().waitForDownload(() -> new HelpersPage(olive, member).givePassword());
            Download csv = olive.page().waitForDownload(() -> olive.press(olive.words("trail.save.CSV")));
            isTheTable(csv, olive, helper);
            isThePaper(pdf, olive, member, helper, language);
            olive.goTo("/activity");
            olive.sees(olive.words("trail.they.DisclosuresSaved", Officer.INES.fullName()));
            olive.sees(olive.words("trail.you.DisclosuresSaved"));
            olive.check("disclosures-saved-activity");
        }
    }

    private static void isTheTable(Download csv, Visitor reader, Neighbor shown) throws IOException {
        assertThat(csv.suggestedFilename()).startsWith("carestead-disclosures-").endsWith(".csv");
        assertThat(Files.readString(csv.path()))
                .startsWith("\uFEFF\"" + reader.words("privacy.disclosures.date") + "\"")
                .contains(shown.fullName(), reader.words("trail.area.MEDICINES"));
    }

    private static void isThePaper(Download pdf, Visitor reader, Neighbor member, Neighbor shown, Locale language)
            throws IOException {
        assertThat(pdf.suggestedFilename()).startsWith("carestead-disclosures-").endsWith(".pdf");
        Paper paper = Paper.of(Files.readAllBytes(pdf.path()));
        assertThat(paper.title()).isEqualTo(reader.words("privacy.disclosures.title"));
        assertThat(paper.language()).startsWith(language.getLanguage());
        assertThat(paper.text()).contains(member.fullName(), shown.fullName());
        assertThat(paper.untagged()).isEmpty();
        assertThat(paper.kinds()).contains("H1", "Table");
    }
}
