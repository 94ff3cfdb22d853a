package org.carestead.document;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A list in the making: what stands before each item, and the item. It may be filled as one goes. */
public final class Entries {

    private static final float BETWEEN = 10;
    private static final float BELOW = 6;

    private final Sheet sheet;
    private final float labelWidth;
    private final float size;
    private final PdfStructureElement list;

    Entries(Sheet sheet, float labelWidth, float size) {
        this.sheet = sheet;
        this.labelWidth = labelWidth;
        this.size = size;
        this.list = sheet.element(PdfName.L);
    }

    /** One more. */
    public void add(String label, String text) {
        Font font = sheet.fonts().regular(size);
        float right = sheet.right();
        Piece before = new Piece(sheet, label, font, sheet.left(), sheet.left() + labelWidth - gap());
        Piece body = new Piece(sheet, text, font, sheet.left() + labelWidth, right);
        sheet.room(Math.max(before.height(), body.height()));
        PdfStructureElement item = new PdfStructureElement(list, PdfName.LI);
        float top = sheet.top();
        float labelEnd = before.drawOnOnePage(new PdfStructureElement(item, PdfName.LBL), top);
        float bodyEnd = body.draw(new PdfStructureElement(item, PdfName.LBODY), top);
        sheet.goOnAt((bodyEnd > top ? bodyEnd : Math.min(labelEnd, bodyEnd)) - BELOW);
    }

    private float gap() {
        return Math.min(BETWEEN, labelWidth / 3);
    }
}
