package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken, and why not. */
class PasswordRulesTests {

    private static final List<String> ROSA = List.of("rosa.alvarez@example.org", "rosa.alvarez", "Rosa", "Alvarez");

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "14 characters., TOO_SHORT",
        "passwordpassword, COMMON",
        "Password12345678, COMMON",
        "P@ssw0rd12345678, COMMON",
        "correct horse battery staple, COMMON",
        "carestead-carestead, ABOUT_YOU",
        "rosa.alvarez@example.org, ABOUT_YOU",
        "rosaalvarez19481948, ABOUT_YOU",
        "Alvarez!Alvarez!, ABOUT_YOU",
        "aaaaaaaaaaaaaaaaaaaa, PATTERN",
        "abcdefghijklmnop, PATTERN"
    })
    void guessablePasswordIsRefusedWithTheReason(String password, PasswordRefusal reason) {
        assertThat(PasswordRules.refuse(password, ROSA)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet herons at dawn",
                "my cat eats 3 blue shoes",
                "rosa loves her 12 purple elephants",
                "contraseña muy larga y rara",
                "李雷和韩梅梅昨天去了图书馆借书",
                "🙂🐝🌵🚲🎈🍋🐙🌙🎻🧩🛶🪁🧊🫐🦔",
                "xk7vmqpzjw3hdn2",
                "   spaces are kept   "
            })
    void goodPasswordIsTakenInAnyScript(String password) {
        assertThat(PasswordRules.refuse(password, ROSA)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCountThem() {
        assertThat(PasswordRules.refuse("🙂🐝🌵🚲🎈🍋🐙🌙🎻🧩🛶🪁🧊🫐", ROSA)).contains(PasswordRefusal.TOO_SHORT);
        assertThat(PasswordRules.refuse("e\u0301".repeat(14), ROSA)).contains(PasswordRefusal.TOO_SHORT);
    }

    @Test
    void longPasswordIsTakenUpTo256() {
        String long64 = "seven quiet herons at dawn and 9 more in the reeds by the river.";
        assertThat(PasswordRules.refuse(long64.repeat(4), ROSA)).isEmpty();
        assertThat(PasswordRules.refuse(long64.repeat(4) + "x", ROSA)).contains(PasswordRefusal.TOO_LONG);
        assertThat(PasswordRules.refuse("x".repeat(1_000_000), ROSA)).contains(PasswordRefusal.TOO_LONG);
    }
}
