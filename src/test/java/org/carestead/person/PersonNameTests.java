package org.carestead.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People are called what they say. */
class PersonNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"José", "O’Connor", "O'Connor", "李", "Núñez de la Cruz", "<b>", "Ana 🙂"})
    void anyNameIsTaken(String name) {
        assertThat(PersonName.parse(" " + name + "  ", name)).contains(new PersonName(name, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Ro\u202Esa", "Ro\nsa", "Ro\u0000sa", "\uFEFF"})
    void whatCannotBeSeenIsRefused(String name) {
        assertThat(PersonName.parse(name, "Alvarez")).isEmpty();
    }

    @Test
    void longNameIsRefused() {
        assertThat(PersonName.parse("a".repeat(101), "b")).isEmpty();
    }

    @Test
    void initialsAreCapitals() {
        assertThat(new PersonView(PersonId.next(), "ángela", "李", Locale.of("es")).initials())
                .isEqualTo("Á李");
    }
}
