package org.carestead.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemberNumberTests {

    @Test
    void blanksDashesAndCaseDoNotMatter() {
        assertThat(MemberNumber.of(" cs-482 177.301 ")).contains(new MemberNumber("CS482177301"));
        assertThat(MemberNumber.of("fc712d1f-5a2e-4407-9c55-a2a2bad623c2"))
                .contains(new MemberNumber("FC712D1F5A2E44079C55A2A2BAD623C2"));
    }

    @Test
    void nothingIsNoNumber() {
        assertThat(MemberNumber.of(" - ")).isEmpty();
        assertThat(MemberNumber.of("9".repeat(201))).isEmpty();
    }

    @Test
    void numberIsNeverPrinted() {
        assertThat(new MemberNumber("CS482177301").toString()).doesNotContain("482");
    }
}
