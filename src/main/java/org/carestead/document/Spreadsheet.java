package org.carestead.document;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table for a spreadsheet (CSV): UTF-8 with the mark by which spreadsheets know it, every cell quoted, and no cell that
 * a spreadsheet could take for a formula (lesson 30). Closing it finishes the table and leaves the stream open.
 */
public final class Spreadsheet implements Closeable {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern FORMULA_AFTER_SEPARATOR = Pattern.compile("([;,|\t\r\n\"]\\s*+)([=+\\-@＝＋－＠])");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final CSVPrinter table;

    /** Begins a table. */
    public Spreadsheet(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(UTF_8_MARK);
        this.table = new CSVPrinter(writer, FORMAT);
    }

    /** One more row. */
    public void row(List<String> cells) throws IOException {
        table.printRecord(cells.stream().map(Spreadsheet::safe).toList());
    }

    // As OWASP says: what begins like a formula gets an apostrophe, which spreadsheets do not show. Where lists use
    // semicolons, as in most of Europe, a spreadsheet reads past our quotes, and what follows a separator is a cell.
    static String safe(String cell) {
        String inside = FORMULA_AFTER_SEPARATOR.matcher(cell).replaceAll("$1'$2");
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? inside : "'" + inside;
    }

    @Override
    public void close() throws IOException {
        table.flush();
    }
}
