package org.carestead.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is signed as people type it; another name is not signed. */
class SignedNameTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "José O’Connor-Núñez",
                "jose o'connor nunez",
                "  JOSÉ   O’CONNOR  NÚÑEZ ",
                "Jose\u0301 OConnor Nun\u0303ez"
            })
    void caseAccentsBlanksAndPunctuationDoNotMatter(String typed) {
        assertThat(SignedName.is(typed, "José O’Connor-Núñez")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "José", "Jose O'Connor", "José O’Connor-Núñez Jr", "Josefa O’Connor-Núñez", "X"})
    void anotherNameIsNotIt(String typed) {
        assertThat(SignedName.is(typed, "José O’Connor-Núñez")).isFalse();
    }

    @Test
    void namesOfOtherScriptsAreTypedAsTheyAre() {
        assertThat(SignedName.is("李 小龍", "李小龍")).isTrue();
        assertThat(SignedName.is("李", "李小龍")).isFalse();
    }

    @Test
    void nameWithoutLettersIsNeverSigned() {
        assertThat(SignedName.is("-", "–")).isFalse();
        assertThat(SignedName.is("", "🙂")).isFalse();
    }
}
