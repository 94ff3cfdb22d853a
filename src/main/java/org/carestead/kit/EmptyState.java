package org.carestead.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What stands where there is nothing (yet, or any more), with what to do about it. */
public final class EmptyState extends Section {

    /** A part of a screen that has a head line of its own. */
    public EmptyState(String title, String sentence, Component... actions) {
        this(new H2(title), sentence, actions);
    }

    private EmptyState(HtmlContainer heading, String sentence, Component... actions) {
        addClassNames("card", "empty");
        add(heading, new Paragraph(sentence));
        if (actions.length > 0) {
            add(new Row(actions));
        }
    }

    /** The whole of a screen: its title is the screen's head line. */
    public static EmptyState screen(String title, String sentence, Component... actions) {
        return new EmptyState(new H1(title), sentence, actions);
    }
}
