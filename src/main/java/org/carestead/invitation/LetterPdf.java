package org.carestead.invitation;

import static java.util.Objects.requireNonNull;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.carestead.document.Entries;
import org.carestead.document.TaggedPdf;
import org.carestead.kit.Formats;
import org.carestead.member.PlanCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes an invitation for somebody without e-mail. The address begins as configured (lesson 4); no medicine is in it. */
@Component
public class LetterPdf {

    private static final float NUMBERS = 24;
    private static final float SQUARE = 130;
    /** White around the square, in its fields (ISO/IEC 18004). */
    private static final int QUIET = 4;

    private final MessageSource messages;
    private final PlanCalendar calendar;
    private final String publicAddress;

    LetterPdf(
            MessageSource messages, PlanCalendar calendar, @Value("${carestead.public-address}") String publicAddress) {
        this.messages = messages;
        this.calendar = calendar;
        this.publicAddress = publicAddress;
    }

    /** As a PDF, in the language of whoever gets the letter. */
    public void write(Letter letter, Locale language, OutputStream out) throws IOException {
        String page = publicAddress + "/invitation";
        String title = text(language, "access.letter.title", letter.member());
        try (TaggedPdf pdf = new TaggedPdf(out, title, language)) {
            pdf.head(title);
            pdf.paragraph(text(language, "access.letter.hello", letter.given()));
            pdf.paragraph(text(language, "access.letter.about", letter.member()));
            pdf.section(text(language, "access.letter.how"));
            Entries steps = pdf.entries(NUMBERS);
            steps.add("1.", text(language, "access.letter.page", page));
            steps.add("2.", text(language, "access.letter.code"));
            steps.add("3.", text(language, "access.letter.account"));
            steps.add("4.", text(language, "access.letter.passcode", letter.member()));
            pdf.section(text(language, "access.letter.your-code"));
            pdf.code(LetterCodes.printed(letter.code()));
            pdf.paragraph(text(language, "access.letter.camera"));
            pdf.picture(square(page + "/" + letter.code()), text(language, "access.letter.square", page), SQUARE);
            pdf.paragraph(text(
                    language,
                    "access.letter.until",
                    Formats.of(language).date(calendar.dayOf(letter.expiresAt())),
                    letter.member()));
        }
    }

    private static TaggedPdf.Fields square(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new TaggedPdf.Fields() {
            @Override
            public int size() {
                return code.size + 2 * QUIET;
            }

            @Override
            public boolean black(int column, int row) {
                return code.getModule(column - QUIET, row - QUIET);
            }
        };
    }

    private String text(Locale language, String key, Object... details) {
        return requireNonNull(messages.getMessage(key, details, language));
    }
}
