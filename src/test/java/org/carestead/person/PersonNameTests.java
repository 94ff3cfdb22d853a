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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call 1-800-555-0199",
                "Call \uFF18\uFF10\uFF10 \uFF15\uFF15\uFF15",
                "Call \u0668\u0660\u0660 \u0665\u0665\u0665",
                "Call \uD835\uDFD6\uD835\uDFCE\uD835\uDFCE",
                "evil.example",
                "evil\u3002example",
                "evil\uFF0Eexample",
                "evil\uFF61example",
                "evil\u2024example",
                "http:evil",
                "a/b",
                "a\uFF0Fb",
                "me@evil",
                "me\uFF20evil"
            })
    void nameThatLeadsElsewhereIsNotToldToOthers(String name) {
        assertThat(PersonName.parseTold(name, "Alvarez")).isEmpty();
        assertThat(PersonName.parseTold("Rosa", name)).isEmpty();
        assertThat(PersonName.parse(name, "Alvarez"))
                .as("it may be what somebody is called")
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"O'Neil", "O’Neil", "María José", "St. John", "J.R.", "J. R.", "李", "Mary-Ann", "Smith Jr."})
    void nameOfAPersonIsTold(String name) {
        assertThat(PersonName.parseTold(name, name)).contains(new PersonName(name, name));
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
