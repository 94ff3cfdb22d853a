package org.carestead.kit;

import com.vaadin.flow.component.Component;

/** Something small which a module puts beside the person's name at the top of every screen. The frame asks for it. */
@FunctionalInterface
public interface HeaderPart {

    /** A new one, for whoever looks at the running screen. */
    Component show();
}
