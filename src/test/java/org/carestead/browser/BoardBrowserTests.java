package org.carestead.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.carestead.browser.Neighborhood.Neighbor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dana helps two people, then many: what is due comes first, and is ordered on the spot. */
class BoardBrowserTests extends Walk {

    private static final String MEDICINE = "Simvastatin";
    private static final String ROSA = "Rosa";

    @ParameterizedTest
    @CsvSource({"1280, en, LIGHT", "320, es, DARK"})
    void danaOrdersOnTheBoard(int width, Locale language, ColorScheme scheme) {
        Neighbor helper = neighborhood().newcomer("Dana", language);
        Neighbor member = neighborhood().memberTaking(MEDICINE, language);
        neighborhood().helps(helper, member);
        Neighbor refused = neighborhood().memberRefused("Humira", language);
        neighborhood().mustAsk(helper, refused);
        try (Visitor dana = visitor(width, language, scheme);
                Visitor rosa = visitor(width, language, scheme)) {
            new Door(dana).signIn(helper, "/people");
            dana.seesAbove(dana.sees(MEDICINE), dana.sees(dana.words("access.people.did")));
            dana.check("board");
            dana.press(dana.words("board.order.of", MEDICINE, ROSA));
            dana.isTold(dana.words("pharmacy.said.ordered"));
            dana.check("board-ordered");

            new Door(rosa).signIn(refused, "/prior-authorizations");
            rosa.heading("Humira");
            dana.sees(dana.words("board.see"));
            for (int i = 0; i < 4; i++) {
                neighborhood().helps(helper, neighborhood().memberTaking(MEDICINE, language));
            }
            neighborhood().helps(helper, neighborhood().claimant("Leo", language));
            dana.goTo("/people");
            dana.sees(dana.words("board.quiet", "Leo"));
            dana.sees(dana.words("board.tag.UNDER_WAY"));
            dana.check("board-many");
        }
    }
}
