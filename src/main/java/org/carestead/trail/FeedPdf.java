package org.carestead.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.carestead.kit.Formats;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfStructureElement;

/** The feed to read and to print: by day, each day a list of what was done and when. */
final class FeedPdf implements FeedWriter {

    private static final float TIMES = 130;

    private final FeedSentences sentences;
    private final TaggedPdf pdf;
    private @Nullable LocalDate day;
    private @Nullable PdfStructureElement list;

    FeedPdf(FeedSentences sentences, String reader, Instant now, OutputStream out) throws IOException {
        this.sentences = sentences;
        Formats formats = sentences.formats();
        pdf = new TaggedPdf(out, text("trail.view.title"), formats.locale());
        pdf.across(TaggedPdf.HEAD, text("trail.view.title"), 22, 0);
        pdf.across(
                TaggedPdf.PARAGRAPH,
                text(
                        "trail.file.about",
                        reader,
                        formats.date(now),
                        formats.time(now),
                        formats.zone().getDisplayName(TextStyle.FULL, formats.locale())),
                11,
                6);
    }

    @Override
    public void line(FeedLine line) {
        LocalDate on = LocalDate.ofInstant(line.at(), sentences.formats().zone());
        PdfStructureElement into = list;
        if (into == null || !on.equals(day)) {
            day = on;
            pdf.across(TaggedPdf.SUBHEAD, sentences.formats().date(on), 14, 16);
            into = pdf.list();
            list = into;
        }
        String why = sentences.why(line);
        String what = sentences.what(line);
        pdf.item(into, sentences.when(line), why.isEmpty() ? what : text("trail.view.because", what, why), TIMES);
    }

    @Override
    public void close() {
        if (list == null) {
            pdf.across(TaggedPdf.PARAGRAPH, text("trail.filter.nothing.sentence"), 11, 16);
        }
        pdf.close();
    }

    private String text(String key, Object... details) {
        return sentences.texts().of(key, details);
    }
}
