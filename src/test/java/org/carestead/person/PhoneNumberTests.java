package org.carestead.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One telephone number has one form. */
class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({"(518) 555-0101, +15185550101", "+1-518-555-0101, +15185550101", "+52 55 1234 5678, +525512345678"})
    void numberIsReadInItsNormalForm(String typed, String normal) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(normal));
    }

    @ParameterizedTest
    @CsvSource({"+15185550101, (518) 555-0101", "+525512345678, +52 55 1234 5678"})
    void numberIsShownAsItIsWrittenAtHome(String normal, String shown) {
        assertThat(new PhoneNumber(normal).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "911", "call me", "+1 518 555 0101;ext=1", "00000000000000000000000000000000000000000"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }
}
