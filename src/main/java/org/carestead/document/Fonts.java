package org.carestead.document;

import java.io.IOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The letters of a paper, embedded in it. */
final class Fonts {

    private final BaseFont regular;
    private final BaseFont bold;
    private final BaseFont code;

    Fonts() throws IOException {
        regular = font("Sans-Regular");
        bold = font("Sans-Bold");
        code = font("Mono-Regular");
    }

    Font regular(float size) {
        return new Font(regular, size);
    }

    Font bold(float size) {
        return new Font(bold, size);
    }

    /** Every letter as wide as the next, nought and O apart. */
    Font code(float size) {
        return new Font(code, size);
    }

    private static BaseFont font(String name) throws IOException {
        return BaseFont.createFont("liberation/Liberation" + name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    }
}
