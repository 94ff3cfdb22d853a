package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import org.carestead.invitation.Letter;
import org.carestead.invitation.LetterPdf;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.person.Languages;

/** The letter, to be saved and printed while this card is on the screen, in the language of whoever gets it. */
class LetterCard extends Section {

    LetterCard(Letter letter, LetterPdf pdf) {
        addClassName("card");
        Row languages = new Row();
        for (Locale language : Languages.ALL) {
            languages.add(link(letter, pdf, language));
        }
        add(
                new H2(getTranslation("access.letter.card.title", letter.given())),
                new Paragraph(getTranslation("access.letter.card.language", letter.given())),
                languages,
                Texts.small(getTranslation("access.letter.card.once")));
    }

    private Anchor link(Letter letter, LetterPdf pdf, Locale language) {
        Anchor link = new Anchor(new Download(letter, pdf, language), "");
        link.setText(getTranslation("access.letter.save." + language.getLanguage()));
        link.addClassNames("btn", "quiet");
        return link;
    }

    private static final class Download implements DownloadHandler {

        private final transient Letter letter;
        private final transient LetterPdf pdf;
        private final Locale language;

        Download(Letter letter, LetterPdf pdf, Locale language) {
            this.letter = letter;
            this.pdf = pdf;
            this.language = language;
        }

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            event.setFileName("carestead-" + language.getLanguage() + ".pdf");
            event.setContentType("application/pdf");
            pdf.write(letter, language, event.getOutputStream());
        }
    }
}
