package org.carestead.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** A screen's body: a head line with its one main action, then cards. Views extend it or put it under a banner. */
public class Page extends Div {

    public enum Width {
        NARROW,
        MEDIUM,
        FULL
    }

    public Page(Width width) {
        addClassName("page");
        switch (width) {
            case NARROW -> addClassName("narrow");
            case MEDIUM -> addClassName("medium");
            case FULL -> {}
        }
    }

    /** The head line, with what can be done beside it. */
    public final void head(String title, Component... actions) {
        H1 heading = new H1(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(Row.between(heading, new Row(actions)));
    }

    /** A sentence under the head line. */
    public final void lead(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("soft");
        add(paragraph);
    }
}
