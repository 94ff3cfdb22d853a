package org.carestead.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Things side by side that wrap where the screen is narrow. */
public final class Row extends Div {

    public Row(Component... content) {
        super(content);
        addClassName("row");
    }

    /** The first at the one end, the rest at the other. */
    public static Row between(Component... content) {
        Row row = new Row(content);
        row.addClassName("between");
        return row;
    }
}
