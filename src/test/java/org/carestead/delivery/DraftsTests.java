package org.carestead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed into the forms of delivery, and which field is told what is wrong. */
class DraftsTests {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void addressWithAccentsIsOne() {
        AddressDraft typed =
                new AddressDraft("  José Núñez 李", "12 Calle Ñandú #3", "", "Cañon City", UsState.CO, "81212-1234 ");

        assertThat(typed.problems()).isEmpty();
        assertThat(typed.finished().orElseThrow().line()).isEqualTo("12 Calle Ñandú #3, Cañon City, CO 81212-1234");
    }

    @Test
    void everyFieldThatIsNeededIsNamed() {
        assertThat(new AddressDraft(" ", "", "", "", null, "").problems())
                .isEqualTo(Map.of(
                        AddressDraft.Field.RECIPIENT, FieldProblem.MISSING,
                        AddressDraft.Field.STREET, FieldProblem.MISSING,
                        AddressDraft.Field.CITY, FieldProblem.MISSING,
                        AddressDraft.Field.STATE, FieldProblem.MISSING,
                        AddressDraft.Field.ZIP, FieldProblem.MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "123456", "12345-", "12345-67", "1234a", "١٢٣٤٥", "12345 6789"})
    void whatIsNoZipCodeIsNone(String zip) {
        assertThat(address("12 Oak Street", zip).problems())
                .isEqualTo(Map.of(AddressDraft.Field.ZIP, FieldProblem.NO_ZIP));
    }

    @ParameterizedTest
    @CsvSource({
        "4111 1111 1111 1111, LOOKS_LIKE_A_NUMBER",
        "call me at 4111-1111.1111-1111, LOOKS_LIKE_A_NUMBER",
        "4111–1111–1111–1111, LOOKS_LIKE_A_NUMBER",
        "4111\u00a01111\u00a01111\u00a01111, LOOKS_LIKE_A_NUMBER",
        "4111/1111/1111/1111, LOOKS_LIKE_A_NUMBER",
        "4111_1111_1111_1111, LOOKS_LIKE_A_NUMBER",
        "٤١١١ ١١١١ ١١١١ ١١١١, LOOKS_LIKE_A_NUMBER",
        "<b>Oak</b>, ODD_SIGNS"
    })
    void numberOfACardIsNoStreetAndNoName(String text, FieldProblem problem) {
        assertThat(address(text, "62704").problems()).isEqualTo(Map.of(AddressDraft.Field.STREET, problem));
        assertThat(new PaymentDraft(PaymentKind.VISA, "4242", text, NOW).problems(NOW))
                .isEqualTo(Map.of(PaymentDraft.Field.HOLDER, problem));
    }

    @Test
    void lineThatNoLabelShowsIsNone() {
        assertThat(address("Oak\u0000Street", "62704").problems().values()).containsExactly(FieldProblem.ODD_SIGNS);
        assertThat(address("Oak\u202eStreet", "62704").problems().values()).containsExactly(FieldProblem.ODD_SIGNS);
        assertThat(address("x".repeat(61), "62704").problems().values()).containsExactly(FieldProblem.TOO_LONG);
        assertThat(address("🙂".repeat(60), "62704").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "123, NOT_FOUR_DIGITS",
        "12a4, NOT_FOUR_DIGITS",
        "١٢٣٤, NOT_FOUR_DIGITS",
        "12345, LOOKS_LIKE_A_NUMBER",
        "4111111111111111, LOOKS_LIKE_A_NUMBER"
    })
    void fourDigitsAndNoMore(String digits, FieldProblem problem) {
        assertThat(new PaymentDraft(PaymentKind.VISA, digits, "Rosa Alvarez", NOW).problems(NOW))
                .isEqualTo(Map.of(PaymentDraft.Field.LAST_FOUR, problem));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaymentMethod(PaymentKind.VISA, digits, "Rosa Alvarez", NOW));
    }

    @Test
    void cardIsGoodUntilTheEndOfItsMonthAndAnAccountForEver() {
        PaymentDraft last = new PaymentDraft(PaymentKind.VISA, "4242", "Rosa Alvarez", NOW.minusMonths(1));

        assertThat(last.problems(NOW)).isEqualTo(Map.of(PaymentDraft.Field.EXPIRES, FieldProblem.EXPIRED));
        assertThat(last.problems(NOW.minusMonths(1))).isEmpty();
        assertThat(new PaymentDraft(PaymentKind.BANK_ACCOUNT, "0042", "Rosa Alvarez", null).problems(NOW))
                .isEmpty();
        assertThat(new PaymentDraft(null, "4242", "Rosa Alvarez", null).problems(NOW))
                .isEqualTo(Map.of(PaymentDraft.Field.KIND, FieldProblem.MISSING));
    }

    private static AddressDraft address(String street, String zip) {
        return new AddressDraft("Rosa Alvarez", street, "", "Springfield", UsState.IL, zip);
    }
}
