package org.carestead.kit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Plain text in the sizes and shades of the dress. Always text, never markup. */
public final class Texts {

    private Texts() {}

    /** A quieter span. */
    public static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("soft");
        return span;
    }

    /** A quieter, smaller paragraph: what one may skip. */
    public static Paragraph small(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }
}
