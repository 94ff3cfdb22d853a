package org.carestead.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A white sheet with one thing on it. */
public final class Card extends Section {

    public Card(Component... content) {
        super(content);
        addClassName("card");
    }

    /** With a border in this person's colour. */
    public Card of(PersonColor color) {
        addClassNames("person", color.styleClass());
        return this;
    }

    /** Tinted by what it says. */
    public Card toned(Tone tone) {
        addClassName(tone.styleClass());
        return this;
    }
}
