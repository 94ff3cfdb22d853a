package org.carestead.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of a feed are made one line of what they are kept in, whatever somebody has put into them. */
class WordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"Rosa\r\nBcc: x", "Rosa\nBcc: x", "Rosa\u0000Bcc: x", "Rosa\u2028Bcc: x", "Rosa\u0085Bcc: x"})
    void wordsAreOneLine(String words) {
        assertThat(Words.fit(words, 100)).isEqualTo("Rosa Bcc: x");
    }

    @Test
    void longWordsAreCutBetweenLetters() {
        assertThat(Words.fit("🙂".repeat(10), 5)).isEqualTo("🙂🙂…");
        assertThat(Words.fit("12345", 5)).isEqualTo("12345");
    }
}
