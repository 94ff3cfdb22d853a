package org.carestead.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document that a screen reader can read: it has a title and a language, says of each piece what it is, in reading
 * order, and carries its fonts. Pages leave as they are full. A letter that the font has not got is drawn as a question
 * mark and read as what it is.
 */
final class TaggedPdf implements AutoCloseable {

    static final PdfName PARAGRAPH = PdfName.P;
    static final PdfName HEAD = PdfName.H1;
    static final PdfName SUBHEAD = new PdfName("H2");

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final float MARGIN = 54;
    private static final float FOOT = 36;
    private static final float LINE = 1.4f;
    private static final float BELOW = 6;

    private final Document document = new Document(PageSize.LETTER, MARGIN, MARGIN, MARGIN, MARGIN + FOOT);
    private final PdfWriter writer;
    private final PdfStructureElement root;
    private final BaseFont regular;
    private final BaseFont bold;
    private float y;
    private int page = 1;

    TaggedPdf(OutputStream out, String title, Locale language) throws IOException {
        regular = font("Regular");
        bold = font("Bold");
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

    /** Something across the page, with room above it and enough below it for what it leads. */
    void across(PdfName what, String text, float size, float above) {
        Piece piece = new Piece(text, new Font(what.equals(PARAGRAPH) ? regular : bold, size), 0, width());
        y -= above;
        room(piece.height() + (what.equals(PARAGRAPH) ? 0 : 3 * size));
        y = piece.draw(new PdfStructureElement(root, what), y) - BELOW;
    }

    /** An item of a list: what stands before it, and it. */
    void item(PdfStructureElement list, String label, String text, float labelWidth) {
        Font font = new Font(regular, 11);
        Piece before = new Piece(label, font, 0, labelWidth - 10);
        Piece body = new Piece(text, font, labelWidth, width() - labelWidth);
        room(Math.max(before.height(), body.height()));
        PdfStructureElement item = new PdfStructureElement(list, PdfName.LI);
        float labelEnd = before.draw(new PdfStructureElement(item, PdfName.LBL), y);
        float bodyEnd = body.draw(new PdfStructureElement(item, PdfName.LBODY), y);
        y = Math.min(labelEnd, bodyEnd) - BELOW;
    }

    PdfStructureElement list() {
        return new PdfStructureElement(root, PdfName.L);
    }

    private float width() {
        return document.right() - document.left();
    }

    private void room(float height) {
        if (y - height < document.bottom()) {
            foot();
            document.newPage();
            page++;
            y = document.top();
        }
    }

    // For the eye only: it is no part of what is read.
    private void foot() {
        PdfContentByte content = writer.getDirectContent();
        content.beginMarkedContentSequence(ARTIFACT);
        ColumnText.showTextAligned(
                content,
                PdfContentByte.ALIGN_RIGHT,
                new Phrase(String.valueOf(page), new Font(regular, 9)),
                document.right(),
                MARGIN,
                0);
        content.endMarkedContentSequence();
    }

    @Override
    public void close() {
        foot();
        document.close();
    }

    private static BaseFont font(String weight) throws IOException {
        return BaseFont.createFont(
                "liberation/LiberationSans-" + weight + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }

    /** Text in a column of its own. */
    private final class Piece {

        private final String text;
        private final String drawn;
        private final Font font;
        private final float left;
        private final float right;

        Piece(String text, Font font, float indent, float width) {
            this.text = text;
            this.font = font;
            this.left = document.left() + indent;
            this.right = left + width;
            this.drawn = drawable(text, font.getBaseFont());
        }

        float height() {
            ColumnText column = column(document.top());
            column.go(true);
            return document.top() - column.getYLine();
        }

        float draw(PdfStructureElement as, float top) {
            PdfContentByte content = writer.getDirectContent();
            PdfDictionary said = new PdfDictionary();
            if (!drawn.equals(text)) {
                said.put(ACTUAL_TEXT, new PdfString(text, PdfObject.TEXT_UNICODE));
            }
            content.beginMarkedContentSequence(as, said);
            ColumnText column = column(top);
            column.go();
            content.endMarkedContentSequence();
            return column.getYLine();
        }

        private ColumnText column(float top) {
            ColumnText column = new ColumnText(writer.getDirectContent());
            column.setSimpleColumn(left, document.bottom() - FOOT, right, top);
            column.setLeading(font.getSize() * LINE);
            column.addText(new Phrase(drawn, font));
            return column;
        }

        private static String drawable(String text, BaseFont font) {
            return text.codePoints()
                    .map(letter -> Character.isWhitespace(letter) || font.charExists(letter) ? letter : '?')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
