package org.carestead.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell is a formula to whatever opens the table (lesson 30). */
class SpreadsheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"})
    void whatBeginsLikeAFormulaIsText(String cell) {
        assertThat(Spreadsheet.safe(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                Dana;=HYPERLINK(1)           → Dana;'=HYPERLINK(1)
                Dana;  =1                    → Dana;  '=1
                a;=1;+2|-3,@x                → a;'=1;'+2|'-3,'@x
                x"=1                         → x"'=1
                x;＝1                         → x;'＝1
                """)
    void whatFollowsASeparatorOfListsIsText_whateverTheSpreadsheetTakesForOne(String cell, String safe) {
        assertThat(Spreadsheet.safe(cell)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\r", "\n", ";", ",", "|", "\""})
    void separatorIsFollowedByAnApostropheWhereAFormulaWouldBegin(String separator) {
        assertThat(Spreadsheet.safe("Dana" + separator + "=1")).isEqualTo("Dana" + separator + "'=1");
        assertThat(Spreadsheet.safe(separator + "=1")).endsWith(separator + "'=1");
    }

    @Test
    void whatIsTextStaysAsItIs() {
        assertThat(Spreadsheet.safe("Núñez 李 = 1")).isEqualTo("Núñez 李 = 1");
        assertThat(Spreadsheet.safe("Álvarez-Núñez, José; 518-555-0100"))
                .isEqualTo("Álvarez-Núñez, José; 518-555-0100");
        assertThat(Spreadsheet.safe("")).isEmpty();
    }
}
