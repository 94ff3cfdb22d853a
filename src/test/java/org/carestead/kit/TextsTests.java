package org.carestead.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.Test;

/** Where a text may break on a narrow screen. */
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
}
