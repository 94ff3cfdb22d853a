package org.carestead.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import org.carestead.kit.ForMembers;

/** The main menu: along the top, or under the thumb on a phone. Screens put themselves into it with {@code @Menu}. */
class MainMenu extends Nav {

    private final List<Anchor> links = new ArrayList<>();

    /** The titles that screens give are keys of the bundle. */
    MainMenu(boolean member) {
        addClassName("menu");
        setAriaLabel(getTranslation("frame.menu"));
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            Class<?> screen = entry.menuClass();
            if (member || screen == null || !screen.isAnnotationPresent(ForMembers.class)) {
                Anchor link = new Anchor(entry.path(), getTranslation(entry.title()));
                links.add(link);
                list.add(new ListItem(link));
            }
        }
        add(list);
    }

    /** Marks the screen that is open, by the first part of its path. */
    void open(String firstSegment) {
        for (Anchor link : links) {
            String path = link.getHref().startsWith("/") ? link.getHref().substring(1) : link.getHref();
            if (path.equals(firstSegment)) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
