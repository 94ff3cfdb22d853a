package org.carestead.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One address has one form. */
class EmailAddressTests {

    @ParameterizedTest
    @CsvSource({
        "' Rosa.Alvarez@Example.ORG ', rosa.alvarez@example.org",
        "jose@münchen.example, jose@xn--mnchen-3ya.example",
        "o'connor+pills@mail.example.org, o'connor+pills@mail.example.org",
        "JOSÉ@example.org, josé@example.org",
        "a@example.org, a@example.org"
    })
    void addressIsReadInItsNormalForm(String typed, String normal) {
        assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rosa",
                "@example.org",
                "rosa@",
                "rosa@example",
                "a b@example.org",
                "a@b@example.org",
                "rosa@example..org",
                ".rosa@example.org",
                "rosa.@example.org",
                "rosa@-example.org",
                "rosa@example.org\r\nBcc: x@example.org",
                "Rosa <rosa@example.org>",
                "rosa@example.org,sam@example.org",
                "rosa@[127.0.0.1]",
                "rosa\u200B@example.org"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void tooLongIsRefused() {
        assertThat(EmailAddress.parse("a@" + "b".repeat(300) + ".org")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
    }

    @Test
    void onlyTheNormalFormIsAnAddress() {
        assertThatThrownBy(() -> new EmailAddress("Rosa@EXAMPLE.org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Rosa");
    }

    @Test
    void addressIsNotInItsOwnText() {
        assertThat(new EmailAddress("rosa@example.org").toString()).doesNotContain("rosa");
        assertThat(new EmailAddress("rosa@example.org").masked()).isEqualTo("r•••@example.org");
    }
}
