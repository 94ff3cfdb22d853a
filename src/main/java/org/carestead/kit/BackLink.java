package org.carestead.kit;

import com.vaadin.flow.component.html.Anchor;

/** A link to the screen above this one. */
public final class BackLink extends Anchor {

    /** By its path without the leading slash. */
    public BackLink(String path, String text) {
        super("/" + path, "← " + text);
        addClassName("back");
    }
}
