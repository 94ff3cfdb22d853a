package org.carestead.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text in the sizes and shades of the dress. Always text, never markup. An e-mail address in it breaks after its @ and
 * its dots where it must.
 */
public final class Texts {

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
    private static final Pattern BREAK = Pattern.compile("(?<=[@.])(?=\\S)");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<=\\d) (?=(?:MG|MCG|UG|G|ML|L|MEQ|MMOL|UNT|UNITS?|HR|ACTUAT)\\b|%)", Pattern.CASE_INSENSITIVE);

    private Texts() {}

    /** The same with each number and its unit on one line: "20 MG" is never broken. */
    public static String whole(String words) {
        return AMOUNT.matcher(words).replaceAll("\u00A0");
    }

    /** A quieter span. */
    public static Span soft(String text) {
        Span span = in(new Span(), text);
        span.addClassName("soft");
        return span;
    }

    /** A quieter, smaller paragraph: what one may skip. */
    public static Paragraph small(String text) {
        Paragraph paragraph = in(new Paragraph(), text);
        paragraph.addClassNames("soft", "small");
        return paragraph;
    }

    /** A text, in what holds it. */
    public static <C extends HtmlContainer> C in(C holder, String text) {
        Element element = holder.getElement();
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            String[] parts = BREAK.split(address.group());
            parts[0] = text.substring(done, address.start()) + parts[0];
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    element.appendChild(new Element("wbr"));
                }
                element.appendChild(Element.createText(parts[i]));
            }
            done = address.end();
        }
        if (done == 0) {
            element.setText(text);
        } else {
            element.appendChild(Element.createText(text.substring(done)));
        }
        return holder;
    }
}
