package org.carestead.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A paper that a screen reader can read: it has a title and a language, says of each piece what it is, in reading order,
 * and carries its fonts (what PDF/UA asks of a text). Pages leave as they are full, so a paper may be as long as it
 * likes. A letter that the fonts have not got is drawn as a question mark and read as what it is. Closing it finishes the
 * paper and leaves the stream open.
 */
public final class TaggedPdf implements AutoCloseable {

    private static final float TEXT = 11;
    private static final float ABOVE_TEXT = 4;
    private static final float ABOVE_SECTION = 14;
    private static final float BULLET = 18;
    private static final String BULLET_SIGN = "•";

    private final Sheet sheet;

    /**
     * Begins a paper.
     *
     * @param title what a reader's window shows; it is not drawn
     * @param language in which the whole of it is read aloud
     */
    public TaggedPdf(OutputStream out, String title, Locale language) throws IOException {
        this.sheet = new Sheet(out, title, language);
    }

    /** The head of the paper: one, before all else. */
    public void head(String text) {
        sheet.leading(PdfName.H1, text, 22, 0);
    }

    /** The head of a part of it. */
    public void section(String text) {
        sheet.leading(new PdfName("H2"), text, 14, ABOVE_SECTION);
    }

    /** A paragraph. */
    public void paragraph(String text) {
        sheet.across(PdfName.P, text, sheet.fonts().regular(TEXT), ABOVE_TEXT);
    }

    /** A paragraph to be read letter by letter: a code, an address to be typed. */
    public void code(String text) {
        sheet.across(PdfName.P, text, sheet.fonts().code(18), ABOVE_TEXT);
    }

    /** Sentences under one another, with a dot before each. */
    public void list(List<String> sentences) {
        Entries entries = entries(BULLET);
        sentences.forEach(sentence -> entries.add(BULLET_SIGN, sentence));
    }

    /**
     * A list of labelled pieces: what happened under when, an answer under its question.
     *
     * @param labelWidth how much room the labels get, in points (72 to the inch)
     */
    public Entries entries(float labelWidth) {
        return new Entries(sheet, labelWidth, TEXT);
    }

    /**
     * A table; its heads are repeated on each page for the eye.
     *
     * @param shares how wide each column is, as shares of the whole
     */
    public Table table(List<String> heads, float... shares) {
        return new Table(sheet, heads, shares);
    }

    /**
     * A square picture of black and white fields, as a QR code is.
     *
     * @param said what is read aloud in its place
     * @param side in points
     */
    public void picture(Fields fields, String said, float side) {
        PdfStructureElement figure = sheet.element(new PdfName("Figure"));
        sheet.picture(figure, fields, said, side);
    }

    /** Which fields of a square picture are black. */
    public interface Fields {

        /** How many there are in a row. */
        int size();

        /** Whether this one is black, counted from the upper left. */
        boolean black(int column, int row);
    }

    @Override
    public void close() {
        sheet.close();
    }
}
