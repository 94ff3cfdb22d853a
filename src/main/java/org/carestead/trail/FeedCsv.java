package org.carestead.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.carestead.document.Spreadsheet;

/** The feed as a table, every entry by itself. */
final class FeedCsv implements FeedWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final FeedSentences sentences;
    private final Spreadsheet table;

    FeedCsv(FeedSentences sentences, OutputStream out) throws IOException {
        this.sentences = sentences;
        this.table = new Spreadsheet(out);
        table.row(Stream.of(
                        "trail.file.date",
                        "trail.file.time",
                        "trail.file.who",
                        "trail.file.what",
                        "trail.file.why",
                        "trail.file.came")
                .map(this::text)
                .toList());
    }

    @Override
    public void line(FeedLine line) throws IOException {
        ZonedDateTime at = line.at().atZone(sentences.formats().zone());
        String who = line.words().getFirst();
        table.row(List.of(
                at.toLocalDate().toString(),
                TIME.format(at),
                who.isEmpty() ? text("trail.file.nobody") : who,
                sentences.what(line),
                sentences.why(line),
                text(line.refused() ? "trail.file.refused" : "trail.file.done")));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private String text(String key) {
        return sentences.texts().of(key);
    }
}
