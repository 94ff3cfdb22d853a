package org.carestead.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The pages of a paper, from the top down; how far down the last one is written. */
final class Sheet {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName BOUNDS = new PdfName("BBox");
    private static final float MARGIN = 54;
    private static final float FOOT = 36;
    private static final float BELOW = 6;
    /** A head never stands alone at the foot of a page: so many lines of its own size stay with it. */
    private static final float LED = 3;

    private final Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN + FOOT);
    private final PdfWriter writer;
    private final PdfStructureElement root;
    private final Fonts fonts = new Fonts();
    private float y;
    private int page = 1;

    Sheet(OutputStream out, String title, Locale language) throws IOException {
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.addTitle(title);
        writer.createXmpMetadata();
        document.open();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language.getLanguage()));
        root = new PdfStructureElement(writer.getStructureTreeRoot(), PdfName.DOCUMENT);
        y = document.top();
    }

    /** A head, with room below it for what it leads. */
    void leading(PdfName what, String text, float size, float above) {
        across(what, text, fonts.bold(size), above, LED * size);
    }

    void across(PdfName what, String text, Font font, float above) {
        across(what, text, font, above, 0);
    }

    private void across(PdfName what, String text, Font font, float above, float led) {
        Piece piece = new Piece(this, text, font, left(), right());
        y -= above;
        room(piece.height() + led);
        y = piece.draw(element(what), y) - BELOW;
    }

    void picture(PdfStructureElement figure, TaggedPdf.Fields fields, String said, float side) {
        room(side + BELOW);
        float top = y - BELOW;
        figure.put(PdfName.ALT, new PdfString(said, PdfObject.TEXT_UNICODE));
        PdfDictionary place = new PdfDictionary();
        place.put(PdfName.O, new PdfName("Layout"));
        place.put(BOUNDS, new PdfRectangle(left(), top - side, left() + side, top));
        place.put(new PdfName("Placement"), new PdfName("Block"));
        figure.put(PdfName.A, place);
        content().beginMarkedContentSequence(figure);
        float field = side / fields.size();
        for (int row = 0; row < fields.size(); row++) {
            for (int column = 0; column < fields.size(); column++) {
                if (fields.black(column, row)) {
                    content().rectangle(left() + column * field, top - (row + 1) * field, field, field);
                }
            }
        }
        content().fill();
        content().endMarkedContentSequence();
        y = top - side - BELOW;
    }

    /** An element at the top of the tree. */
    PdfStructureElement element(PdfName what) {
        return new PdfStructureElement(root, what);
    }

    Fonts fonts() {
        return fonts;
    }

    PdfContentByte content() {
        return writer.getDirectContent();
    }

    float left() {
        return document.left();
    }

    float right() {
        return document.right();
    }

    float pageTop() {
        return document.top();
    }

    float pageBottom() {
        return document.bottom();
    }

    /** Where the next piece begins. */
    float top() {
        return y;
    }

    void goOnAt(float lower) {
        y = lower;
    }

    /** Begins a new page unless this much fits; true where it did. */
    boolean room(float height) {
        boolean full = y - height < document.bottom() && y < document.top();
        if (full) {
            turn();
        }
        return full;
    }

    void turn() {
        foot();
        document.newPage();
        page++;
        y = document.top();
    }

    // For the eye only: it is no part of what is read.
    void aside(Runnable drawing) {
        content().beginMarkedContentSequence(ARTIFACT);
        drawing.run();
        content().endMarkedContentSequence();
    }

    private void foot() {
        aside(() -> ColumnText.showTextAligned(
                content(),
                PdfContentByte.ALIGN_RIGHT,
                new Phrase(String.valueOf(page), fonts.regular(9)),
                document.right(),
                MARGIN,
                0));
    }

    void close() {
        foot();
        document.close();
    }
}
