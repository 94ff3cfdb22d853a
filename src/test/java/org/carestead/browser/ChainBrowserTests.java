package org.carestead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Claimant;
import org.carestead.browser.Neighborhood.Neighbor;
import org.carestead.local.LocalDatabase;
import org.carestead.member.MemberId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;

/** Somebody with the database's own account changes what Olive's record says; the privacy officer sees it, and what to do. */
class ChainBrowserTests extends Walk {

    @Value("${spring.datasource.url}")
    private String url;

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void changedEntryIsNamedAndTheOfficerReadsWhatToDo(int width, Locale language, ColorScheme scheme)
            throws SQLException {
        neighborhood().speaks(Officer.INES, language);
        Claimant known = neighborhood().claimant("Olive", language);
        Neighbor member = neighborhood().claims(known, language);
        Neighbor helper = neighborhood().newcomer("Tove", language);
        MemberId id = neighborhood().helps(helper, member);
        try (Visitor tove = visitor(width, language, scheme);
                Visitor ines = visitor(width, language, scheme)) {
            new Door(tove).signIn(helper, "/people/" + id.id() + "/medicines");
            Officer officer = new Officer(ines);
            officer.begins("/staff/privacy/chain", "Yearly check of the record");
            officer.choose(member);
            check(ines);
            ines.page().locator(".answer.good").nth(1).waitFor();

            meddle(1, id);
            try {
                check(ines);
                saysWhatIsWrong(ines, member);
                ines.sees(ines.words("privacy.chain.what-now"));
                ines.press(ines.words("privacy.chain.all.go"));
                Locator all = ines.page()
                        .locator(".answer.stop")
                        .filter(new Locator.FilterOptions()
                                .setHasText(ines.words("privacy.chain.bad", "§", "", 1)
                                        .split("§")[1]));
                all.waitFor();
                ines.check("privacy-chain-broken");
            } finally {
                meddle(-1, id);
            }
            check(ines);
            ines.page().locator(".answer.good").nth(1).waitFor();
            ines.doesNotSee(ines.words("privacy.chain.what-now"));
        }
    }

    private static void check(Visitor ines) {
        ines.press(ines.words("privacy.chain.one.go"));
    }

    private static void saysWhatIsWrong(Visitor ines, Neighbor member) {
        ines.page()
                .locator(".answer.stop")
                .filter(new Locator.FilterOptions()
                        .setHasText(ines.words(
                                "privacy.chain-of.MEMBER", member.fullName(), ines.words("privacy.chain.changed", 2))))
                .first()
                .waitFor();
    }

    // Says that the second thing happened so much later.
    private void meddle(int seconds, MemberId member) throws SQLException {
        try (Connection owner = DriverManager.getConnection(url, LocalDatabase.OWNER, LocalDatabase.PASSWORD);
                PreparedStatement prepared = owner.prepareStatement(
                        "UPDATE trail_entry SET at = at + INTERVAL ? SECOND WHERE seq = 2 AND owner_id = ?")) {
            prepared.setInt(1, seconds);
            prepared.setObject(2, member.id());
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        }
    }
}
