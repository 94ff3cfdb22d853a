package org.carestead.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;

/** Links between the screens of one subject (a person's medicines, orders, costs …), the open one marked. */
public final class SectionLinks extends Nav {

    private final UnorderedList list = new UnorderedList();

    public SectionLinks(String label) {
        addClassName("sections");
        setAriaLabel(label);
        add(list);
    }

    /** One more screen, by its path without the leading slash. */
    public SectionLinks link(String path, String text, boolean open) {
        Anchor anchor = new Anchor("/" + path, text);
        anchor.setRouterIgnore(false);
        if (open) {
            anchor.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(anchor));
        return this;
    }
}
