package org.carestead.receipt;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.carestead.access.GrantState;
import org.carestead.authorization.MayWords;
import org.carestead.document.Entries;
import org.carestead.document.TaggedPdf;
import org.carestead.grant.OfferedAreas;
import org.carestead.kit.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The receipt on one page: who helps whom, with what, since when, until when, and how it is stopped. */
@Component
class ReceiptPdf {

    private static final float LABELS = 130;

    private final MessageSource messages;
    private final InstantSource clock;

    ReceiptPdf(MessageSource messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void write(Receipt receipt, Formats reader, OutputStream out) throws IOException {
        MayWords.Texts texts = (key, details) -> requireNonNull(messages.getMessage(key, details, reader.locale()));
        String title = texts.of("access.receipt.title", receipt.helper(), receipt.member());
        try (TaggedPdf pdf = new TaggedPdf(out, title, reader.locale())) {
            pdf.head(title);
            pdf.paragraph(texts.of("access.receipt.keep"));
            facts(receipt, reader, texts, pdf.entries(LABELS));
            boolean own = receipt.side() == Side.MEMBER;
            pdf.section(texts.of(own ? "access.receipt.may.member" : "access.receipt.may.helper", receipt.helper()));
            if (receipt.isOver()) {
                pdf.paragraph(texts.of("access.receipt.was", receipt.helperGivenName()));
            }
            pdf.list(may(receipt, reader, texts));
            if (!own) {
                pdf.paragraph(texts.of("access.receipt.private"));
            }
            if (!receipt.isOver()) {
                pdf.section(texts.of("access.receipt.stop"));
                pdf.paragraph(texts.of(own ? "access.receipt.stop.member" : "access.receipt.stop.helper"));
            }
            Instant now = clock.instant();
            pdf.paragraph(texts.of("access.receipt.printed", reader.date(now), reader.time(now)));
        }
    }

    private static void facts(Receipt receipt, Formats reader, MayWords.Texts texts, Entries facts) {
        facts.add(texts.of("access.receipt.who"), receipt.helper());
        facts.add(texts.of("access.receipt.whom"), receipt.member());
        facts.add(texts.of("access.receipt.since"), reader.date(receipt.since()));
        facts.add(texts.of("access.receipt.until"), reader.date(receipt.lastDay()));
        facts.add(texts.of("access.receipt.state"), state(receipt, reader, texts));
        facts.add(texts.of("access.receipt.number"), receipt.number());
    }

    private static String state(Receipt receipt, Formats reader, MayWords.Texts texts) {
        String state = texts.of("access.state." + receipt.state().name());
        Instant ended = receipt.endedAt();
        return receipt.state() == GrantState.ENDED && ended != null
                ? texts.of("access.receipt.ended", reader.date(ended), reader.time(ended))
                : state;
    }

    private static List<String> may(Receipt receipt, Formats reader, MayWords.Texts texts) {
        return receipt.side() == Side.MEMBER
                ? MayWords.ofMember(
                        receipt.helperGivenName(), receipt.permissions(), OfferedAreas.ALL, reader.locale(), texts)
                : MayWords.ofHelper(receipt.permissions(), OfferedAreas.ALL, texts);
    }
}
