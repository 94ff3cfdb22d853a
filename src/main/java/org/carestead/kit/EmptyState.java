package org.carestead.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What stands where there is nothing (yet, or any more), with what to do about it. */
public final class EmptyState extends Section {

    public EmptyState(String title, String sentence, Component... actions) {
        addClassNames("card", "empty");
        add(new H2(title), new Paragraph(sentence));
        if (actions.length > 0) {
            add(new Row(actions));
        }
    }
}
