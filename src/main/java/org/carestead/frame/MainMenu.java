package org.carestead.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;

/** The main menu: along the top, or under the thumb on a phone. Screens put themselves into it with {@code @Menu}. */
class MainMenu extends Nav {

    private static final Set<String> SISTERS =
            Set.of(Routes.ORDERS, Routes.CLAIMS, Routes.PRIOR_AUTHORIZATIONS, Routes.MESSAGES, Routes.DELIVERY);

    private final List<Anchor> links = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    // Read while the request is there that says who is signed in; hats may change later.
    private final transient List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    private final boolean member;
    private String open = "";

    /** For somebody who is a member or not, with these hats. */
    MainMenu(boolean member, Set<Hat> hats) {
        this.member = member;
        addClassName("menu");
        setAriaLabel(getTranslation("frame.menu"));
        add(list);
        offer(hats);
    }

    /** From now on with these hats. The titles that screens give are keys of the bundle. */
    void offer(Set<Hat> hats) {
        list.removeAll();
        links.clear();
        for (MenuEntry entry : entries) {
            Class<?> screen = entry.menuClass();
            if (screen == null || isFor(screen, hats)) {
                Anchor link = new Anchor(entry.path(), getTranslation(entry.title()));
                links.add(link);
                list.add(new ListItem(link));
            }
        }
        open(open);
    }

    private boolean isFor(Class<?> screen, Set<Hat> hats) {
        ForStaff staff = screen.getAnnotation(ForStaff.class);
        return (member || !screen.isAnnotationPresent(ForMembers.class))
                && (staff == null || StaffGate.enough(staff).stream().anyMatch(hats::contains));
    }

    /** Marks the screen that is open, by the first part of its path; a member's medicines stand for their sisters. */
    void open(String firstSegment) {
        open = firstSegment;
        String marked = SISTERS.contains(firstSegment) ? Routes.MEDICINES : firstSegment;
        for (Anchor link : links) {
            String path = link.getHref().startsWith("/") ? link.getHref().substring(1) : link.getHref();
            if (path.equals(marked)) {
                link.getElement().setAttribute("aria-current", marked.equals(firstSegment) ? "page" : "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
    }
}
