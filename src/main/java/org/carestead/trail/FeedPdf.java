package org.carestead.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.carestead.document.Entries;
import org.carestead.document.TaggedPdf;
import org.carestead.kit.Formats;
import org.jspecify.annotations.Nullable;

/** The feed to read and to print: by day, each day a list of what was done and when. */
final class FeedPdf implements FeedWriter {

    private static final float TIMES = 130;

    private final FeedSentences sentences;
    private final TaggedPdf pdf;
    private @Nullable LocalDate day;
    private @Nullable Entries list;

    FeedPdf(FeedSentences sentences, String reader, Instant now, OutputStream out) throws IOException {
        this.sentences = sentences;
        Formats formats = sentences.formats();
        pdf = new TaggedPdf(out, text("trail.view.title"), formats.locale());
        pdf.head(text("trail.view.title"));
        pdf.paragraph(text(
                "trail.file.about",
                reader,
                formats.date(now),
                formats.time(now),
                formats.zone().getDisplayName(TextStyle.FULL, formats.locale())));
    }

    @Override
    public void line(FeedLine line) {
        LocalDate on = LocalDate.ofInstant(line.at(), sentences.formats().zone());
        Entries into = list;
        if (into == null || !on.equals(day)) {
            day = on;
            pdf.section(sentences.formats().date(on));
            into = pdf.entries(TIMES);
            list = into;
        }
        String why = sentences.why(line);
        String what = sentences.what(line);
        into.add(sentences.when(line), why.isEmpty() ? what : text("trail.view.because", what, why));
    }

    @Override
    public void close() {
        if (list == null) {
            pdf.paragraph(text("trail.filter.nothing.sentence"));
        }
        pdf.close();
    }

    private String text(String key, Object... details) {
        return sentences.texts().of(key, details);
    }
}
