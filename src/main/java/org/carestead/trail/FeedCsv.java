package org.carestead.trail;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A table for a spreadsheet: UTF-8 with the mark by which spreadsheets know it, every cell quoted, and no cell that a
 * spreadsheet could take for a formula (lesson 30).
 */
final class FeedCsv implements FeedWriter {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final FeedSentences sentences;
    private final CSVPrinter table;

    FeedCsv(FeedSentences sentences, OutputStream out) throws IOException {
        this.sentences = sentences;
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(UTF_8_MARK);
        this.table = new CSVPrinter(writer, FORMAT);
        row(
                "trail.file.date",
                "trail.file.time",
                "trail.file.who",
                "trail.file.what",
                "trail.file.why",
                "trail.file.came");
    }

    @Override
    public void line(FeedLine line) throws IOException {
        ZonedDateTime at = line.at().atZone(sentences.formats().zone());
        String who = line.words().getFirst();
        table.printRecord(
                at.toLocalDate(),
                TIME.format(at),
                safe(who.isEmpty() ? text("trail.file.nobody") : who),
                safe(sentences.what(line)),
                safe(sentences.why(line)),
                text(line.refused() ? "trail.file.refused" : "trail.file.done"));
    }

    @Override
    public void close() throws IOException {
        table.flush();
    }

    private void row(String... keys) throws IOException {
        for (String key : keys) {
            table.print(text(key));
        }
        table.println();
    }

    private String text(String key) {
        return sentences.texts().of(key);
    }

    // As OWASP says: what begins like a formula gets an apostrophe, which spreadsheets do not show.
    static String safe(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
