package org.carestead.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell is a formula to whatever opens the table (lesson 30). */
class SpreadsheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠x"})
    void whatBeginsLikeAFormulaIsText(String cell) {
        assertThat(Spreadsheet.safe(cell)).isEqualTo("'" + cell);
    }

    @Test
    void whatIsTextStaysAsItIs() {
        assertThat(Spreadsheet.safe("Núñez 李 = 1")).isEqualTo("Núñez 李 = 1");
        assertThat(Spreadsheet.safe("")).isEmpty();
    }
}
