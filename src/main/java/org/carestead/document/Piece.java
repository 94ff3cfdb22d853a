package org.carestead.document;

import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Text in a column of its own; what does not go on a page goes on the next. */
final class Piece {

    private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");
    private static final float LINE = 1.4f;

    private final Sheet sheet;
    private final String text;
    private final String drawn;
    private final Font font;
    private final float left;
    private final float right;

    Piece(Sheet sheet, String text, Font font, float left, float right) {
        this.sheet = sheet;
        this.text = text;
        this.font = font;
        this.left = left;
        this.right = right;
        this.drawn = drawable(text, font.getBaseFont());
    }

    /** How high it is, in points; no more than a page. */
    float height() {
        ColumnText column = column(sheet.pageTop());
        column.go(true);
        return sheet.pageTop() - column.getYLine();
    }

    /** Draws it from here; returns where it ends, on whatever page that is. */
    float draw(PdfStructureElement as, float top) {
        ColumnText column = column(top);
        String said = text;
        while (ColumnText.hasMoreText(drawSome(column, as, said))) {
            sheet.turn();
            column.setCanvas(sheet.content());
            fit(column, sheet.pageTop());
            said = "";
        }
        return column.getYLine();
    }

    /** The same where it is known to be short. */
    float drawOnOnePage(PdfStructureElement as, float top) {
        ColumnText column = column(top);
        drawSome(column, as, text);
        return column.getYLine();
    }

    /** The same within something that is for the eye only. */
    float drawPlain(float top) {
        ColumnText column = column(top);
        column.go();
        return column.getYLine();
    }

    private int drawSome(ColumnText column, PdfStructureElement as, String said) {
        PdfContentByte content = sheet.content();
        PdfDictionary properties = new PdfDictionary();
        if (!drawn.equals(text)) {
            properties.put(ACTUAL_TEXT, new PdfString(said, PdfObject.TEXT_UNICODE));
        }
        content.beginMarkedContentSequence(as, properties);
        int status = column.go();
        content.endMarkedContentSequence();
        return status;
    }

    private ColumnText column(float top) {
        ColumnText column = new ColumnText(sheet.content());
        fit(column, top);
        column.setLeading(font.getSize() * LINE);
        column.addText(new Phrase(drawn, font));
        return column;
    }

    private void fit(ColumnText column, float top) {
        column.setSimpleColumn(left, sheet.pageBottom(), right, top);
        column.setYLine(top);
    }

    private static String drawable(String text, BaseFont font) {
        return text.codePoints()
                .map(letter -> Character.isWhitespace(letter) || font.charExists(letter) ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
