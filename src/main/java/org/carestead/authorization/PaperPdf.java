package org.carestead.authorization;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.TextStyle;
import java.util.Locale;
import org.carestead.document.Entries;
import org.carestead.document.TaggedPdf;
import org.carestead.kit.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The paper: the words that were signed, who signed them, and when. */
@Component
class PaperPdf {

    private static final float LABELS = 110;

    private final MessageSource messages;

    PaperPdf(MessageSource messages) {
        this.messages = messages;
    }

    void write(Signed signed, Reader reader, OutputStream out) throws IOException {
        PaperText text = signed.text();
        Locale language = text.locale();
        try (TaggedPdf pdf = new TaggedPdf(out, text.title(), language)) {
            pdf.head(text.title());
            pdf.paragraph(text.lead());
            for (Part part : text.parts(reader)) {
                pdf.section(part.head());
                part.sentences().forEach(pdf::paragraph);
                if (!part.points().isEmpty()) {
                    pdf.list(part.points());
                }
            }
            sign(signed, language, pdf);
        }
    }

    private void sign(Signed signed, Locale language, TaggedPdf pdf) {
        Formats formats = new Formats(Formats.of(language).locale(), signed.place());
        Entries entries = pdf.entries(LABELS);
        entries.add(words(language, "access.paper.signed.by"), signed.typedName());
        entries.add(
                words(language, "access.paper.signed.on"),
                words(
                        language,
                        "access.paper.signed.at",
                        formats.date(signed.at()),
                        formats.time(signed.at()),
                        signed.place().getDisplayName(TextStyle.FULL, language)));
        entries.add(words(language, "access.paper.number"), signed.id().toString());
    }

    private String words(Locale language, String key, Object... details) {
        return requireNonNull(messages.getMessage(key, details, language));
    }
}
