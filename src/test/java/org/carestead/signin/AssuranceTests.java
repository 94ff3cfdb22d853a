package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has been proved, and whether that is enough. */
class AssuranceTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void freshPasswordIsEnoughForFiveMinutes(Purpose purpose) {
        assertThat(passwordAge(Duration.ZERO).meets(purpose, NOW)).isTrue();
        assertThat(passwordAge(Duration.ofSeconds(299)).meets(purpose, NOW)).isTrue();
        assertThat(passwordAge(Duration.ofMinutes(5)).meets(purpose, NOW)).isFalse();
    }

    @Test
    void nothingProvedIsNotEnough() {
        assertThat(new Assurance(List.of()).meets(Purpose.GRANT_ACCESS, NOW)).isFalse();
    }

    private static Assurance passwordAge(Duration age) {
        return new Assurance(List.of(new Proof(ProofMethod.PASSWORD, NOW.minus(age))));
    }
}
