package org.carestead.privacy;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.TextStyle;
import java.util.List;
import org.carestead.document.Spreadsheet;
import org.carestead.document.Table;
import org.carestead.document.TaggedPdf;
import org.carestead.kit.Formats;
import org.carestead.privacy.DisclosureWords.Texts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes an accounting of disclosures as a paper or as a table. */
@Component
public class DisclosureFiles {

    private static final List<String> HEADS = List.of(
            "privacy.disclosures.date",
            "privacy.disclosures.to",
            "privacy.disclosures.what",
            "privacy.disclosures.times",
            "privacy.disclosures.purpose");

    private final MessageSource texts;

    DisclosureFiles(MessageSource texts) {
        this.texts = texts;
    }

    /** In the reader's language. Does not close the stream. */
    public void write(Accounting accounting, DisclosureFormat format, Formats reader, OutputStream out)
            throws IOException {
        DisclosureWords words = new DisclosureWords(false, reader, texts(reader));
        switch (format) {
            case CSV -> table(accounting, words, out);
            case PDF -> paper(accounting, words, out);
        }
    }

    // A key without words is shown as it is, as on the screen: one line never costs the whole file.
    private Texts texts(Formats reader) {
        return (key, details) -> requireNonNullElse(texts.getMessage(key, details, key, reader.locale()), key);
    }

    private static void table(Accounting accounting, DisclosureWords words, OutputStream out) throws IOException {
        try (Spreadsheet table = new Spreadsheet(out)) {
            table.row(HEADS.stream().map(words.texts()::of).toList());
            for (Disclosure each : accounting.disclosures()) {
                table.row(List.of(
                        each.day().toString(),
                        words.to(each),
                        words.what(each),
                        String.valueOf(each.times()),
                        words.purpose(each)));
            }
        }
    }

    private static void paper(Accounting accounting, DisclosureWords words, OutputStream out) throws IOException {
        Texts texts = words.texts();
        Formats formats = words.formats();
        try (TaggedPdf pdf = new TaggedPdf(out, texts.of("privacy.disclosures.title"), formats.locale())) {
            pdf.head(texts.of("privacy.disclosures.title"));
            pdf.paragraph(texts.of(
                    "privacy.disclosures.about",
                    accounting.of().fullName(),
                    formats.date(accounting.from()),
                    formats.date(accounting.made()),
                    formats.zone().getDisplayName(TextStyle.FULL, formats.locale())));
            pdf.paragraph(texts.of("privacy.disclosures.law"));
            if (accounting.disclosures().isEmpty()) {
                pdf.paragraph(texts.of("privacy.disclosures.empty.sentence"));
                return;
            }
            Table table = pdf.table(HEADS.stream().map(texts::of).toList(), 20, 22, 28, 8, 34);
            for (Disclosure each : accounting.disclosures()) {
                table.row(List.of(
                        words.day(each.day()),
                        words.to(each),
                        words.what(each),
                        String.valueOf(each.times()),
                        words.purpose(each)));
            }
        }
    }
}
