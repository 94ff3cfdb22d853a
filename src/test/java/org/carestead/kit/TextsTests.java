package org.carestead.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where words may break on a narrow screen: addresses where it helps, a number and its unit never. */
class TextsTests {

    @Test
    void anAddressBreaksAfterItsAtAndItsDots() {
        assertThat(shown("Sent to noor.haddad@mail.example.org at 9:14 a.m."))
                .isEqualTo("Sent to noor.|haddad@|mail.|example.|org at 9:14 a.m.");
    }

    @Test
    void twoOfThemInOneSentence_eachDoes() {
        assertThat(shown("a@b.org or c@d.org.")).isEqualTo("a@|b.|org or c@|d.|org.");
    }

    @Test
    void aTextWithoutAnAddressStaysWhole() {
        assertThat(shown("Until 9:14 a.m. <b>today</b>")).isEqualTo("Until 9:14 a.m. <b>today</b>");
        assertThat(shown("")).isEmpty();
    }

    /** The text as it stands in the page, a bar where it may break. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        Texts.in(new Paragraph(), text)
                .getElement()
                .getChildren()
                .forEach(part -> shown.append(part.isTextNode() ? part.getText() : "|"));
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "simvastatin 20 MG Oral Tablet, simvastatin 20_MG Oral Tablet",
        "buprenorphine 8 MG / naloxone 2 MG Film, buprenorphine 8_MG / naloxone 2_MG Film",
        "Apixaban 2.5 mg tablet, Apixaban 2.5_mg tablet",
        "1 ML medroxyprogesterone 150 MG/ML, 1_ML medroxyprogesterone 150_MG/ML",
        "24 HR donepezil 10 MG, 24_HR donepezil 10_MG"
    })
    void numberStaysWithItsUnit(String name, String shown) {
        assertThat(Texts.whole(name)).isEqualTo(shown.replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NuvaRing 21 Day Ring", "vitamin B 12 gummies", "Simvastatin", "20 MGs"})
    void otherWordsBreakWhereTheyLike(String name) {
        assertThat(Texts.whole(name)).isEqualTo(name);
    }
}
