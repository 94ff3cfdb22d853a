package org.carestead.kit;

import com.vaadin.flow.component.html.Span;

/** A few words on how something stands. */
public final class Tag extends Span {

    public Tag(String text, Tone tone) {
        super(text);
        addClassNames("tag", tone.styleClass());
    }
}
