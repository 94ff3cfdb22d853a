package org.carestead.document;

import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/** A table in the making: a row of heads, each of which says that it heads a column, and rows. */
public final class Table {

    private static final float SIZE = 10;
    private static final float BETWEEN = 8;
    private static final float BELOW = 5;

    private final Sheet sheet;
    private final List<String> heads;
    private final float[] shares;
    private final PdfStructureElement table;

    Table(Sheet sheet, List<String> heads, float... shares) {
        if (heads.size() != shares.length) {
            throw new IllegalArgumentException("Each column has a head and a share");
        }
        this.sheet = sheet;
        this.heads = List.copyOf(heads);
        this.shares = shares.clone();
        this.table = sheet.element(new PdfName("Table"));
        Font font = sheet.fonts().bold(SIZE);
        sheet.room(4 * SIZE);
        write(heads, new PdfName("TH"), font);
        rule();
    }

    /** One more row, with a cell for each column. */
    public void row(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException("A row has " + heads.size() + " cells, not " + cells.size());
        }
        write(cells, new PdfName("TD"), sheet.fonts().regular(SIZE));
    }

    private void write(List<String> cells, PdfName what, Font font) {
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, piece(cells.get(i), i, font).height());
        }
        if (sheet.room(height)) {
            repeatHeads();
        }
        PdfStructureElement row = new PdfStructureElement(table, new PdfName("TR"));
        float top = sheet.top();
        float end = top;
        for (int i = 0; i < cells.size(); i++) {
            PdfStructureElement cell = new PdfStructureElement(row, what);
            if (what.equals(new PdfName("TH"))) {
                cell.put(PdfName.A, headsAColumn());
            }
            end = Math.min(end, piece(cells.get(i), i, font).drawOnOnePage(cell, top));
        }
        sheet.goOnAt(end - BELOW);
    }

    private static PdfDictionary headsAColumn() {
        PdfDictionary scope = new PdfDictionary();
        scope.put(PdfName.O, new PdfName("Table"));
        scope.put(new PdfName("Scope"), new PdfName("Column"));
        return scope;
    }

    private void repeatHeads() {
        float top = sheet.top();
        float[] end = {top};
        sheet.aside(() -> {
            for (int i = 0; i < heads.size(); i++) {
                Font bold = sheet.fonts().bold(SIZE);
                end[0] = Math.min(end[0], piece(heads.get(i), i, bold).drawPlain(top));
            }
        });
        sheet.goOnAt(end[0] - BELOW);
        rule();
    }

    private void rule() {
        float at = sheet.top() + BELOW / 2;
        sheet.aside(() -> {
            sheet.content().setLineWidth(0.5f);
            sheet.content().moveTo(sheet.left(), at);
            sheet.content().lineTo(sheet.right(), at);
            sheet.content().stroke();
        });
        sheet.goOnAt(sheet.top() - BELOW / 2);
    }

    private Piece piece(String text, int column, Font font) {
        float whole = 0;
        float before = 0;
        for (int i = 0; i < shares.length; i++) {
            whole += shares[i];
            before += i < column ? shares[i] : 0;
        }
        float width = sheet.right() - sheet.left();
        float left = sheet.left() + width * before / whole;
        return new Piece(sheet, text, font, left, left + width * shares[column] / whole - BETWEEN);
    }
}
